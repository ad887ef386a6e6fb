import { CHANNELS } from '../../spec/conventions/model.mjs';

/** A channel, with what a caller who can choose should know of it. */
export function channelInWords(channel: string): string {
  const meaning = CHANNELS[channel];
  return meaning ? `${channel}, which ${meaning}` : channel;
}
