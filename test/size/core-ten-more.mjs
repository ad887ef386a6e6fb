import { RunningHubCore } from 'runninghub/core';
import {
  gptImage15EditChannelLowPrice,
  gptImage2TextToImageOfficialStable,
  grokImageImageToImageChannelLowPrice,
  grokImagineImageTextToImageOfficialStable,
  grokImagineImageToVideoOfficialStable,
  hailuo02Fast,
  klingV30ProImageToVideo,
  nanoBananaProEditOfficialStable,
  pixverseV6TextToVideo,
  seedreamV4TextToImage,
  wan27ImageToVideo,
} from 'runninghub/models';

// Whatever is not used would be left out of the bundle.
globalThis.kept = [
  RunningHubCore,
  gptImage15EditChannelLowPrice,
  gptImage2TextToImageOfficialStable,
  grokImageImageToImageChannelLowPrice,
  grokImagineImageTextToImageOfficialStable,
  grokImagineImageToVideoOfficialStable,
  hailuo02Fast,
  klingV30ProImageToVideo,
  nanoBananaProEditOfficialStable,
  pixverseV6TextToVideo,
  seedreamV4TextToImage,
  wan27ImageToVideo,
];
