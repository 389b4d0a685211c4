import type { Catalogue } from './types.js';

/**
 * Every word that the modal says, in English: the language that all others are held to, and the one it falls back to.
 *
 * `{vendor}` and `{app}` are names: the vendor's, and the product's that shows the modal. Where a count decides the word, there is one form for each of CLDR's categories.
 */
export const en = {
  /** Where the operator has set no name for the product. */
  'names.app': 'this product',

  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  copy: 'Copy {what}',
  copied: 'Copied',
  loading: 'Loading',
  optional: 'Optional',
  retry: 'Try again',
  'retry.in': 'Try again in {time}',
  'retry.at': 'Try again at {time}',
  'retry.now': 'You can try again now.',
  external: '{label} (opens in a new tab)',
  byline: 'Secured by {name}',
  help: 'Get help',

  'resuming.title': 'One moment',
  'resuming.body': 'We are picking up where you left off.',

  'categories.VMS': 'Vulnerabilities',
  'categories.EDR': 'Endpoints',
  'categories.AppSec': 'AppSec',
  'categories.CSPM': 'Cloud',
  'categories.IDP': 'Identity',
  'categories.SCM': 'Code',
  'categories.ITSM': 'Ticketing',
  'categories.TPRM': 'Ratings',

  'picker.title': 'Connect a tool',
  'picker.lead': 'Choose what {app} should read from.',
  'picker.search': 'Search tools',
  'picker.category': 'Category',
  'picker.all': 'All',
  'picker.recent': 'Used before',
  'picker.found': { one: '{count} tool', other: '{count} tools' },
  'picker.none': 'Nothing found for “{query}”',
  'picker.none.body':
    'Try the name of its maker, or a word for what it does, such as “endpoint” or “identity”.',
  'picker.empty': 'There is nothing to connect here yet',
  'picker.empty.body': '{app} has not turned on any tool for you. Ask them to.',
  'picker.clear': 'Show all tools',
  'picker.missing': 'Is your tool not here?',
  'picker.ask': 'Ask for another tool',
  'picker.ask.app': 'Ask the people of {app} to add it.',

  'method.title': 'Connect {vendor}',
  'method.lead': 'There is more than one way. Choose the one that fits you.',

  'form.title': 'Connect {vendor}',
  'form.lead': 'Paste the keys here. We try them before anything is saved.',
  'form.lead.unverified': 'Paste the keys here.',
  'form.submit': 'Check and connect',
  'form.save': 'Review and save',
  'form.update.title': 'Update the keys for {vendor}',
  'form.update.lead': 'The new keys replace the old ones once they work.',
  'form.update.lead.named': 'For “{name}”. The new keys replace the old ones once they work.',
  'form.update.submit': 'Check and update',
  'form.use': 'Use {value}',
  'form.choose': 'Choose…',
  'form.choose.optional': 'Not set',
  'form.other': 'Another…',
  'form.reveal': 'Show {label}',
  'form.hide': 'Hide {label}',
  'form.promise': 'Encrypted on the server, and never shown again.',

  /** Where the vendor itself asks the person. */
  'authorize.update.title': 'Reconnect {vendor}',
  'authorize.lead': 'You sign in on their own page, and allow what {app} may read.',
  'authorize.submit': 'Continue to {vendor}',
  'authorize.promise': '{app} never sees your {vendor} password.',

  'authorizing.starting.title': 'Opening {vendor}',
  'authorizing.starting.body': 'This takes a moment.',
  'authorizing.open.title': 'Continue in the {vendor} window',
  'authorizing.open.body': 'Sign in there and allow access. This page goes on by itself as soon as you have.',
  /** Looks closed, or was opened before this page was. */
  'authorizing.away.title': 'Finish at {vendor}',
  'authorizing.away.body': 'Go on in the window where you were. If it is gone, begin again here.',
  'authorizing.blocked.title': 'Your browser blocked the window',
  'authorizing.blocked.body': 'So continue to {vendor} in this tab. You come back here afterwards.',
  'authorizing.verified.title': 'One last step',
  'authorizing.verified.body':
    '{vendor} works. {app} still has to confirm that it was you. The page that you came back to sees to it.',
  'authorizing.lasting': 'You can close this. What you allow at {vendor} still counts.',
  'authorizing.again': 'Open the window again',
  'authorizing.here': 'Continue in this tab',

  'paste.filled': 'Filled in {fields} from what you pasted.',
  'paste.corrected': 'Turned what you pasted into the right {fields}.',
  'paste.moved': 'That looks like {fields}, so it went there.',
  'paste.swapped': 'These were the other way round, so they changed places: {fields}.',
  'paste.foreign': 'This looks like a key of {maker}, not of {vendor}.',
  'paste.undo': 'Undo',

  'guide.title': 'Where to find this',
  'guide.walk': 'What happens next',
  /** Written by those who show the modal. */
  'guide.own': 'Guide from {app}',
  'guide.docs': 'Full documentation',
  'guide.progress': '{done} of {count} done',
  'guide.tick': 'Step {number} is done',

  'checking.title': 'Checking with {vendor}',
  'checking.lead': 'This takes a few seconds. We read a little, and change nothing.',
  'checking.saving': 'Saving the connection',
  'checking.signIn': 'Sign in',
  'checking.result': '{label}: {state}',
  'checking.state.waiting': 'waiting',
  'checking.state.running': 'checking',
  'checking.state.works': 'works',
  'checking.state.missing': 'missing',
  'checking.state.unknown': 'could not be checked',

  'review.title': 'Almost there',
  'review.lead': '{vendor} accepts the keys, but not everything works with them yet.',
  'review.unverified.title': 'Save without a check?',
  'review.unverified.lead':
    '{vendor} offers no way to try these keys ahead. They will be saved, not verified.',
  'review.permission': 'Grant this permission',
  'review.again': 'Check again',
  'review.edit': 'Change the keys',
  'review.anyway': 'Connect anyway',
  'review.save': 'Save unverified',

  'outcome.works.title': '{vendor} is connected',
  'outcome.works.body': 'We tried it, and it works.',
  'outcome.partial.title': '{vendor} is connected, with gaps',
  'outcome.partial.body':
    'What is missing starts to work as soon as the permission is granted. Until then {app} reads the rest.',
  'outcome.unverified.title': 'Saved, not verified',
  'outcome.unverified.body':
    '{vendor} offers no way to try it ahead, so the first real use will show whether it works.',
  'next.title': 'What happens next',
  'next.reads': '{app} reads from {vendor} by itself from now on, about every {interval}.',
  'next.gaps': 'Once the permission is granted, {app} notices by itself.',
  'next.unverified': '{app} tells you if it cannot read from {vendor}.',
  'next.change': 'When you change these keys at {vendor}, connect again to update them here.',
  'next.allowed': 'You can take the permission back at {vendor} at any time.',

  'expired.here': 'Continue here',
  'expired.again': 'Start again',

  'support.title': 'Details for support',
  'support.lead': 'What went wrong, in technical words. Nothing secret is in it.',
  'support.copy': 'Copy the details',
  'support.copied': 'Copied, with nothing secret in it',

  'owner.you': 'You can fix this',
  'owner.your_admin': 'For your {vendor} administrator',
  'owner.the_app': 'For {app} to fix',
  'owner.the_vendor': 'On {vendor}’s side',
  /** Where no vendor has been chosen. */
  'owner.the_vendor.any': 'On the vendor’s side',
  'owner.your_admin.any': 'For your administrator',

  // What is wrong with a field. `{detail}` is what the vendor's file expects.
  'field.required': 'Enter the {label}.',
  'field.required.choice': 'Choose the {label}.',
  'field.not_allowed': '{label} can’t be used here.',
  'field.too_short': {
    one: 'This looks cut off: there should be at least {count} character.',
    other: 'This looks cut off: there should be at least {count} characters.',
  },
  'field.too_long': {
    one: 'That is too long: at most {count} character.',
    other: 'That is too long: at most {count} characters.',
  },
  'field.control_character':
    'There is an invisible character in it, perhaps a line break. Copy it once more.',
  'field.not_a_number': 'Enter a number.',
  'field.not_a_boolean': 'Choose yes or no.',
  'field.not_a_date': 'Enter a date and a time.',
  'field.format': 'It should look like this: {detail}',
  'field.scheme': 'It has to start with {detail}',
  'field.host': 'This address does not belong to the vendor. Allowed: {detail}',
  'field.email': 'It should look like an e-mail address.',
  /** A guess, so it asks. */
  'field.hint': 'Is it complete? Usually: {detail}',

  // Why a check failed, and what to do. A note from the vendor's file, being more specific, takes the body's place.
  'failure.credentials_rejected.title': '{vendor} does not accept these keys',
  'failure.credentials_rejected.body':
    'Copy each of them once more, whole and from the same place, and see that nobody has revoked them.',
  'failure.credentials_expired.title': 'These keys have expired',
  'failure.credentials_expired.body': 'Make new ones in {vendor} and paste them here.',
  'failure.permission_missing.title': 'A permission is missing',
  'failure.permission_missing.body':
    'All else is right. Ask your {vendor} administrator to grant it, then try again.',
  'failure.wrong_region.title': 'The account lives in another region',
  'failure.wrong_region.body': 'Choose the region that the address of your {vendor} console names.',
  'failure.tenant_not_found.title': '{vendor} knows no account by this name',
  'failure.tenant_not_found.body': 'Compare it with the address of your console.',
  'failure.not_enabled.title': 'The product is turned off',
  'failure.not_enabled.body':
    '{vendor} lets us in, but the product is not on for this account. Ask your administrator to turn it on.',
  'failure.address_not_allowed.title': '{vendor} blocks our address',
  'failure.address_not_allowed.body':
    'Ask your {vendor} administrator to allow the addresses that {app} calls from.',
  'failure.host_not_allowed.title': 'This address is not {vendor}’s',
  'failure.host_not_allowed.body': 'So nothing was sent there. Look for a typing mistake.',
  'failure.rate_limited.title': '{vendor} asks us to slow down',
  'failure.rate_limited.body': 'That says nothing about your access. Wait a moment, then try again.',
  'failure.vendor_unavailable.title': '{vendor} has a problem right now',
  'failure.vendor_unavailable.body': 'That says nothing about your access. Try again in a few minutes.',
  'failure.vendor_timeout.title': '{vendor} took too long to answer',
  'failure.vendor_timeout.body': 'That says nothing about your access. Try again.',
  'failure.vendor_unreachable.title': '{vendor} could not be reached',
  'failure.vendor_unreachable.body':
    'Check the address if you entered one. Otherwise try again in a few minutes.',
  'failure.vendor_unexpected.title': '{vendor} gave an answer that proves nothing',
  'failure.vendor_unexpected.body': 'Try again. If it stays like this, tell {app}.',
  'failure.tls_error.title': 'The way to {vendor} is not safe',
  'failure.tls_error.body': 'Its certificate could not be verified, so nothing was sent. Try again later.',
  'failure.app_not_configured.title': '{app} is not set up for this yet',
  'failure.app_not_configured.body':
    'Something is missing on their side. Choose another way to connect, or tell their support.',

  // Why an authorization at the vendor failed. What the check of it found has the words above, but for the last two.
  'authorization.declined.title': 'You did not allow it',
  'authorization.declined.body': 'Nothing was connected. Continue once more to try again.',
  'authorization.expired.title': 'This took a little long',
  'authorization.expired.body': 'Nothing was connected. Continue once more to try again.',
  'authorization.cancelled.title': 'Cancelled',
  'authorization.cancelled.body': 'Nothing was connected. Continue once more to try again.',
  'authorization.interrupted.title': 'It stopped half-way',
  'authorization.interrupted.body': 'Nothing was connected. Continue once more to try again.',
  'authorization.browser_mismatch.title': 'It went on in another browser',
  'authorization.browser_mismatch.body':
    'For safety it has to end where it began. Continue once more, and stay in this browser.',
  'authorization.wrong_tenant.title': 'Two different accounts were used',
  'authorization.wrong_tenant.body':
    'Continue once more, and use one {vendor} account to sign in and to allow access.',
  'authorization.vendor_refused.title': '{vendor} ended it with an error',
  'authorization.vendor_refused.body':
    'Try again in a few minutes. If it stays like this, ask your {vendor} administrator.',
  'authorization.not_confirmed.title': 'It was not confirmed in time',
  'authorization.not_confirmed.body':
    'So the connection was undone. Continue once more, and stay signed in to {app}.',
  'authorization.credentials_rejected.title': '{vendor} does not accept the connection',
  'authorization.credentials_rejected.body':
    'It let you in, but not us. Continue once more; if it stays like this, tell {app}.',

  // Why we could not go on. Codes that only a host's own server meets share our apology.
  'problem.ours.title': 'Something went wrong on our side',
  'problem.ours.body':
    'It is not your doing. Try again; if it stays like this, tell the people who run {app}.',
  'problem.superseded.title': 'This window is no longer in charge',
  'problem.superseded.body': 'The set-up goes on in another window. Close this one, or start again here.',
  'problem.network.title': 'The server could not be reached',
  'problem.network.body':
    'Check your network, then try again. A blocker or a firewall may be in the way, too.',
  'problem.timeout.title': 'The server took too long to answer',
  'problem.too_fast.title': 'That was too much at once',
  'problem.too_fast.body': 'Wait a moment, then try again.',
  'problem.overdue.title': 'This took a little long',
  'problem.overdue.body': 'For safety the set-up is open for a limited time only. Start again to go on.',
  'problem.not_here.title': 'This tool cannot be connected here',
  'problem.not_here.body':
    'Choose another one or another way, or ask the people who run {app} to allow it and set it up.',
  'problem.invite_revoked.title': 'This invitation was withdrawn',
  'problem.invite_revoked.body': 'Go back to where you came from and start again.',
  'problem.invite_completed.title': 'This is done already',
  'problem.invite_completed.body': 'A connection was made with this invitation. To add another, start again.',
  'problem.invite_invalid.title': 'This invitation is not known',
  'problem.invite_invalid.body': 'Go back to where you came from and start again.',
  'problem.origin_not_allowed.title': 'This page may not connect tools',
  'problem.origin_not_allowed.body': 'The people who run {app} have to allow its address first.',
  'problem.check_refused.title': 'These keys were refused',
  'problem.check_refused.body': 'Correct them and check again.',
  'problem.check_expired.title': 'The check is too old to save',
  'problem.check_expired.body': 'Check once more, then save within ten minutes.',
  'problem.invalid_fields.title': 'Something is not right yet',
  'problem.invalid_fields.body': 'Look at what is marked below.',
  'problem.too_many_checks.title': 'Too many tries',
  'problem.too_many_checks.body':
    'To protect the account we have stopped for now. Wait a little, and make sure of the keys first.',
  'problem.unavailable.title': 'We are not available right now',
  'problem.unavailable.body': 'Try again in a few minutes.',
} as const satisfies Catalogue;
