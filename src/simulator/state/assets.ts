import type { Clock } from './clock.js';

// The nodes of the vendor put every asset into this group, whoever's key they were given. No account lists it.
const SHARED_GROUP = 'group-20260327004931-dvjbj';

/** A group of assets. */
export interface AssetGroupRecord {
  readonly groupId: string;
  name: string;
  description: string | null;
}

/** A picture, video or sound that is kept. */
export interface AssetRecord {
  readonly assetId: string;
  readonly groupId: string;
  readonly url: string;
  readonly assetType: string;
  name: string;
  /** When its check ends, in milliseconds since 1970. */
  readonly checkedAt: number;
  /** Whether its file is there. */
  readonly isUsable: boolean;
}

/** The assets of the account. Their check takes some time, and fails when the file is not there. */
export class AssetStore {
  readonly groups = new Map<string, AssetGroupRecord>();
  readonly assets = new Map<string, AssetRecord>();
  readonly #clock: Clock;
  readonly #checkFor: number;
  #count = 0n;

  /** @param checkFor How long the check takes, in milliseconds. */
  constructor(clock: Clock, checkFor: number) {
    this.#clock = clock;
    this.#checkFor = checkFor;
  }

  addGroup(name: string, description: string | null): AssetGroupRecord {
    const group = { groupId: this.#newId(), name, description };
    this.groups.set(group.groupId, group);
    return group;
  }

  /** Whether assets can be put into a group: one of the account, or the one that is everybody's. */
  takesInto(groupId: string): boolean {
    return groupId === SHARED_GROUP || this.groups.has(groupId);
  }

  add(asset: Omit<AssetRecord, 'assetId' | 'checkedAt'>): AssetRecord {
    const record = { ...asset, assetId: this.#newId(), checkedAt: this.#clock.now() + this.#checkFor };
    this.assets.set(record.assetId, record);
    return record;
  }

  statusOf({ checkedAt, isUsable }: AssetRecord): 'PROCESSING' | 'ACTIVE' | 'FAILED' {
    if (this.#clock.now() < checkedAt) return 'PROCESSING';
    return isUsable ? 'ACTIVE' : 'FAILED';
  }

  /** The assets in a group. */
  inGroup(groupId: string): AssetRecord[] {
    return [...this.assets.values()].filter((asset) => asset.groupId === groupId);
  }

  clear(): void {
    this.groups.clear();
    this.assets.clear();
  }

  #newId(): string {
    return String(1_900_000_000_000_600_001n + 2n * this.#count++);
  }
}
