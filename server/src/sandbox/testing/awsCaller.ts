import { SANDBOX_PLATFORM } from '../platform.js';
import { form, type Question, type Reply } from './ask.js';
import { reader } from './row.js';
import { type AwsKey, signed } from './signed.js';

const REGION = 'eu-central-1';
const PLATFORM: AwsKey = {
  accessKeyId: SANDBOX_PLATFORM.aws_access_key_id,
  secretAccessKey: SANDBOX_PLATFORM.aws_secret_access_key,
};
const domain = (region: string) => (region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com');

/** Asks AWS with the test values of one vendor, by whichever method: `await keyOf('works', 'leen_role')`. */
export function awsCaller(ask: (question: Question) => Promise<Reply>, vendor: string, service: string) {
  const sts = async (key: AwsKey, values: Record<string, string>, region = REGION): Promise<Reply> => {
    const question = form(`sts.${region}.${domain(region)}`, '/', { Version: '2011-06-15', ...values });
    return ask(await signed(question, key, { service: 'sts', region }));
  };

  const assume = async (key: AwsKey, RoleArn: string, more: Record<string, string> = {}): Promise<AwsKey> => {
    const reply = await sts(key, { Action: 'AssumeRole', RoleArn, RoleSessionName: 'sallyport', ...more });
    return {
      accessKeyId: element(reply, 'AccessKeyId'),
      secretAccessKey: element(reply, 'SecretAccessKey'),
      sessionToken: element(reply, 'SessionToken'),
    };
  };

  const keyOf = async (outcome: string, method = 'direct_access'): Promise<AwsKey> => {
    const value = reader(vendor, outcome, method);
    if (method === 'direct_access') {
      return {
        accessKeyId: value('aws.aws_access_key_id'),
        secretAccessKey: value('aws.aws_secret_access_key'),
      };
    }
    const start =
      method === 'leen_role' ? PLATFORM : await assume(PLATFORM, SANDBOX_PLATFORM.aws_chain_role_arn);
    return assume(start, value('aws.aws_role_arn'), { ExternalId: 'ext-4711' });
  };

  const call = async (key: AwsKey, asked: Partial<Question>, region = REGION): Promise<Reply> => {
    const question = { path: '/', ...asked, host: `${service}.${region}.${domain(region)}` };
    return ask(await signed(question, key, { service, region }));
  };

  const whoAmI = (key: AwsKey, region?: string) => sts(key, { Action: 'GetCallerIdentity' }, region);
  return { keyOf, call, whoAmI };
}

/** A POST of JSON. */
export const post = (path: string, body: object = {}): Partial<Question> => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const errorType = (reply: Reply) => reply.headers['x-amzn-errortype'];
const element = ({ body }: Reply, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? '';
