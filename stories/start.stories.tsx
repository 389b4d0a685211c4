import type { Meta, StoryObj } from '@storybook/react-vite';

const meta: Meta = {
  title: 'Start here',
  parameters: { layout: 'padded', a11y: { context: { include: ['main'] } } },
};
export default meta;

const CHAPTERS = [
  ['ConnectModal', 'The whole of it, as a host mounts it, with a server that is made up. Each plays itself.'],
  ['States', 'Every state of the flow, and so every screen.'],
  ['Fields', 'Every kind of field, with what can be wrong with it.'],
  ['Vendors', 'The form and the guide of every method of every vendor.'],
  ['Authorizations', 'Signing in at the vendor, and all that can come of it.'],
  ['Outcomes of a check, Failures', 'What the vendor said, who must act, and what to do.'],
  ['Problems', 'What can go wrong between the modal and the server.'],
  ['Themes, Languages', 'What a host makes of it, and what it speaks. The toolbar puts either on any story.'],
] as const;

/** What a person sees first. */
export const About: StoryObj = {
  render: () => (
    <main
      style={{
        maxWidth: '40em',
        margin: '6vh auto',
        font: "15px/1.6 'Inter Variable', sans-serif",
        color: '#17171c',
      }}
    >
      <h1 style={{ fontSize: '1.6em', lineHeight: 1.3 }}>Sallyport</h1>
      <p>
        The modal through which a product’s customers connect their security tools. Connected means it works.
        Here is all that it can show, drawn from typed fixtures, with no server and no network. Colours, theme
        and language are in the toolbar.
      </p>
      <dl>
        {CHAPTERS.map(([name, what]) => (
          <div key={name} style={{ margin: '0.9em 0' }}>
            <dt style={{ fontWeight: 600 }}>{name}</dt>
            <dd style={{ margin: 0, color: '#55555f' }}>{what}</dd>
          </div>
        ))}
      </dl>
      <p>Each story is a test, too: of what it does, of axe, of its picture, and of how it is read aloud.</p>
    </main>
  ),
};
