// The settings of every proxy that is attacked.
const visitorOf = (request) => request.headers.get('x-visitor');

export const optionsAt = (prefix) => ({
  prefix,
  allow: [
    'rhart-image-x-official/text-to-image',
    'rhart-video-g-official/text-to-video',
    'rhart-video-g-official/image-to-video',
  ],
  authorize: (request) => visitorOf(request) !== null,
  owner: (request) => visitorOf(request) ?? '',
  maxCost: { amount: '0.60', currency: 'CNY' },
  maxPriceAge: Infinity,
  limits: { visitor: { submitsPerMinute: 60 } },
  secret: 'what the ids of tasks are signed with',
  maxInputSize: 20_000,
  maxUploadSize: 300_000,
  requestTimeout: 4000,
});
