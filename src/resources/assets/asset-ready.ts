import { delay } from '../../async/delay.js';
import { InputError } from '../../errors/input.js';
import { ServerError } from '../../errors/server.js';
import { openScope } from '../../async/deadline.js';
import type { UploadOptions } from '../../media/upload.js';
import type { Asset, AssetType } from './assets.js';

/** How to make an asset of a file. */
export interface AssetUploadOptions extends UploadOptions {
  /** Group to put it into; see `rh.assets.groups.create`. */
  readonly groupId: string;
  /** @default the name of the file */
  readonly name?: string | undefined;
  /** @default what the platform takes the file for */
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

const WORDS = {
  ready: /^(ACTIVE|SUCCESS|SUCCEEDED|COMPLETED|DONE|READY|AVAILABLE)$/i,
  failed: /^(FAILED|ERROR|CANCEL|CANCELED)$/i,
};

/** Whether a status is one of the words for ready, or for failed. Others mean that the check goes on. */
export function statusIs(state: keyof typeof WORDS, status = ''): boolean {
  return WORDS[state].test(status);
}

/** Queries an asset until the platform has checked it. */
export async function waitForAsset(
  asset: Asset,
  query: (id: string, signal: AbortSignal) => Promise<Asset>,
  type: AssetType,
  { signal, timeout = type === 'Video' ? 300_000 : 180_000 }: AssetUploadOptions,
): Promise<Asset> {
  const { assetId } = asset;
  const scope = openScope(timeout, signal);
  try {
    for (let latest = asset; ; latest = await query(assetId, scope.signal)) {
      if (latest.isReady) return latest;
      if (statusIs('failed', latest.status)) {
        throw new InputError(`The platform did not accept asset ${assetId}: its check ended with ${latest.status}.`, {
          field: 'media',
          body: latest,
        });
      }
      await delay(INTERVAL, scope.signal);
    }
  } catch (error) {
    if (!scope.expired) throw error;
    throw new ServerError(`Asset ${assetId} was not ready after ${timeout} ms. Query it again later.`, {
      cause: error,
    });
  } finally {
    scope.close();
  }
}
