export type Partition = 'aws' | 'aws-us-gov' | 'aws-cn';

const REGIONS =
  `us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2
ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5
ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2
eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-gov-east-1 us-gov-west-1 cn-north-1
cn-northwest-1`.split(/\s+/);

export function partitionOf(region: string): Partition {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** The region in `sts.eu-central-1.amazonaws.com`, for the given service; null where no such endpoint exists. */
export function regionOfHost(service: string, host: string): string | null {
  const [name, region = '', ...rest] = host.split('.');
  if (name !== service || !REGIONS.includes(region)) return null;
  const suffix = partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return rest.join('.') === suffix ? region : null;
}
