import { delay } from '../../async/delay.js';
import { retryAfterOf } from '../../async/retry.js';
import { isRunningHubError, type RunningHubError } from '../../errors/base.js';
import { InputError } from '../../errors/input.js';
import { TimeoutError } from '../../errors/timeout.js';
import { isPassing } from '../../http/classify.js';
import { startDeadline } from '../../async/deadline.js';
import { inUnit, timeoutOption } from '../../async/limits.js';
import type { UploadOptions } from '../../media/upload.js';
import type { Asset, AssetType } from './assets.js';

/** How to make an asset of a file. */
export interface AssetUploadOptions extends UploadOptions {
  /** Group to put it into; see `rh.assets.groups.create`. */
  readonly groupId: string;
  /**
   * Name of the asset.
   *
   * @default the name of the file
   */
  readonly name?: string | undefined;
  /**
   * What the asset is.
   *
   * @default what the platform takes the file for
   */
  readonly assetType?: AssetType | undefined;
  /**
   * Longest wait for the platform's check, in milliseconds.
   *
   * @default 180000, and 300000 for videos, as in the vendor's client
   */
  readonly timeout?: number | undefined;
}

/** Pause between two queries, in milliseconds, as in the vendor's client. */
const INTERVAL = 2000;

/** The words that mean the same, in responses seen so far. */
const STATUS_WORDS = {
  ready: /^(ACTIVE|SUCCESS|SUCCEEDED|COMPLETED|DONE|READY|AVAILABLE)$/i,
  failed: /^(FAILED|ERROR|CANCEL|CANCELED)$/i,
};

/** Whether a status is one of the words for ready, or for failed. Others mean that the check goes on. */
export function statusIs(state: keyof typeof STATUS_WORDS, status = ''): boolean {
  return STATUS_WORDS[state].test(status);
}

/** Queries an asset until the platform has checked it. An outage of the platform ends the wait only with its time. */
export async function waitForAsset(
  asset: Asset,
  get: (id: string, signal: AbortSignal) => Promise<Asset>,
  type: AssetType,
  options: AssetUploadOptions,
): Promise<Asset> {
  const { signal } = options;
  const timeout = timeoutOption(options) ?? (type === 'Video' ? 300_000 : 180_000);
  const { assetId } = asset;
  const deadline = startDeadline(timeout, signal);
  let failure: RunningHubError | undefined;
  try {
    for (let latest = asset; ;) {
      if (latest.isReady) return latest;
      assertAccepted(latest);
      await delay(Math.max(INTERVAL, retryAfterOf(failure)), deadline.signal);
      try {
        latest = await get(assetId, deadline.signal);
        failure = undefined;
      } catch (error) {
        if (!isRunningHubError(error) || !isPassing(error)) throw error;
        failure = error;
      }
    }
  } catch (error) {
    if (!deadline.expired) throw error;
    const cause = failure ?? error;
    throw new TimeoutError(`Asset ${assetId} was not ready after ${inUnit(timeout, 'timeout')}. Get it again later.`, {
      cause,
    });
  } finally {
    deadline.close();
  }
}

function assertAccepted(asset: Asset): void {
  if (!statusIs('failed', asset.status)) return;
  const message = `The platform did not accept asset ${asset.assetId}: its check ended with ${asset.status}.`;
  throw new InputError(message, { field: 'media', body: asset });
}
