import { concatBytes, latin1, uint16, uint32 } from './bytes.js';
import type { ParameterSets } from './h264.js';

/** An H.264 track: one NAL unit per frame, the first a key frame. */
export interface VideoTrack extends ParameterSets {
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  readonly frames: readonly Uint8Array[];
}

const UNITY_MATRIX = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(uint32);
const zeros = (count: number) => new Uint8Array(count);

/** Wraps a video track as MP4. The index comes before the data, so that players can start while downloading. */
export function encodeMp4(track: VideoTrack): Uint8Array<ArrayBuffer> {
  const samples = track.frames.map((frame) => concatBytes([uint32(frame.length), frame]));
  const sizes = samples.map((sample) => sample.length);
  const type = box('ftyp', latin1('isom'), uint32(512), latin1('isomiso2avc1mp41'));
  // The index holds the position of the data, which depends on the length of the index; that does not depend on the
  // position, so a first round with any position tells it.
  const length = movie(track, sizes, 0).length;
  return concatBytes([type, movie(track, sizes, type.length + length + 8), box('mdat', ...samples)]);
}

function movie(track: VideoTrack, sizes: readonly number[], dataOffset: number): Uint8Array {
  const duration = uint32(sizes.length);
  const timescale = uint32(track.framesPerSecond);
  const movieHeader = fullBox(
    'mvhd',
    0,
    zeros(8),
    timescale,
    duration,
    uint32(0x10000),
    uint16(0x100),
    zeros(10),
    ...UNITY_MATRIX,
    zeros(24),
    uint32(2),
  );
  const trackHeader = fullBox(
    'tkhd',
    3,
    zeros(8),
    uint32(1),
    zeros(4),
    duration,
    zeros(16),
    ...UNITY_MATRIX,
    uint32(track.width * 0x10000),
    uint32(track.height * 0x10000),
  );
  const mediaHeader = fullBox('mdhd', 0, zeros(8), timescale, duration, uint16(0x55c4), zeros(2)); // language: und
  const handler = fullBox('hdlr', 0, zeros(4), latin1('vide'), zeros(12), latin1('VideoHandler\0'));
  const dataInformation = box('dinf', fullBox('dref', 0, uint32(1), fullBox('url ', 1)));
  const information = box('minf', fullBox('vmhd', 1, zeros(8)), dataInformation, sampleTable(track, sizes, dataOffset));
  const media = box('mdia', mediaHeader, handler, information);
  return box('moov', movieHeader, box('trak', trackHeader, media));
}

function sampleTable(track: VideoTrack, sizes: readonly number[], dataOffset: number): Uint8Array {
  return box(
    'stbl',
    fullBox('stsd', 0, uint32(1), sampleEntry(track)),
    fullBox('stts', 0, uint32(1), uint32(sizes.length), uint32(1)), // every frame lasts one unit of the time scale
    fullBox('stss', 0, uint32(1), uint32(1)), // frame 1 is the only key frame
    fullBox('stsc', 0, uint32(1), uint32(1), uint32(sizes.length), uint32(1)), // all frames lie in one chunk
    fullBox('stsz', 0, uint32(0), uint32(sizes.length), ...sizes.map(uint32)),
    fullBox('stco', 0, uint32(1), uint32(dataOffset)),
  );
}

function sampleEntry({ width, height, sps, pps }: VideoTrack): Uint8Array {
  const configuration = box(
    'avcC',
    Uint8Array.of(1, sps[1]!, sps[2]!, sps[3]!, 0xff), // version, profile, compatibility, level, 4-byte lengths
    Uint8Array.of(0xe1),
    uint16(sps.length),
    sps,
    Uint8Array.of(1),
    uint16(pps.length),
    pps,
  );
  const resolution = uint32(72 * 0x10000);
  const head = concatBytes([
    zeros(6),
    uint16(1),
    zeros(16),
    uint16(width),
    uint16(height),
    resolution,
    resolution,
    zeros(4),
    uint16(1),
    zeros(32),
    uint16(24),
    uint16(0xffff),
  ]);
  return box('avc1', head, configuration);
}

function box(type: string, ...content: readonly Uint8Array[]): Uint8Array {
  const body = concatBytes(content);
  return concatBytes([uint32(body.length + 8), latin1(type), body]);
}

/** A box that begins with a version (always 0 here) and flags. */
function fullBox(type: string, flags: number, ...content: readonly Uint8Array[]): Uint8Array {
  return box(type, uint32(flags), ...content);
}
