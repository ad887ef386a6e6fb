import { fnv1a } from '../../media/fnv1a.js';
import { concatBytes, latin1, uint32LittleEndian } from './bytes.js';
import { seededRandom } from './random.js';

const SAMPLE_RATE = 22_050;
const NOTE_SECONDS = 0.2;

// Two octaves of a pentatonic scale, in semitones: any order of these sounds pleasant.
const SCALE = [0, 2, 4, 7, 9, 12, 14, 16, 19, 21];

/** A tune as WAV (16 bits, mono, 22.05 kHz); the notes follow from the text. */
export function encodeTune(text: string, seconds = 2): Uint8Array<ArrayBuffer> {
  const random = seededRandom(fnv1a(text));
  const noteCount = Math.round(seconds / NOTE_SECONDS);
  const noteSamples = Math.round(SAMPLE_RATE * NOTE_SECONDS);
  const samples = new DataView(new ArrayBuffer(noteSamples * noteCount * 2));
  for (let note = 0; note < noteCount; note++) {
    const semitone = SCALE[Math.floor(random() * SCALE.length)]!;
    const frequency = 261.63 * 2 ** (semitone / 12);
    for (let index = 0; index < noteSamples; index++) {
      const time = index / SAMPLE_RATE;
      // Each note swells within 10 ms and fades to silence, so that there is no click between notes.
      const envelope = Math.min(1, time / 0.01) * (1 - index / noteSamples);
      const value = Math.sin(2 * Math.PI * frequency * time) * envelope * 0.4;
      samples.setInt16((note * noteSamples + index) * 2, Math.round(value * 32_767), true);
    }
  }
  return wrapSamples(new Uint8Array(samples.buffer));
}

function wrapSamples(samples: Uint8Array): Uint8Array<ArrayBuffer> {
  const format = new DataView(new ArrayBuffer(16));
  format.setUint16(0, 1, true); // uncompressed PCM
  format.setUint16(2, 1, true); // channels
  format.setUint32(4, SAMPLE_RATE, true);
  format.setUint32(8, SAMPLE_RATE * 2, true); // bytes per second
  format.setUint16(12, 2, true); // bytes per sample of all channels
  format.setUint16(14, 16, true); // bits per sample
  const content = concatBytes([latin1('WAVE'), chunk('fmt ', new Uint8Array(format.buffer)), chunk('data', samples)]);
  return concatBytes([latin1('RIFF'), uint32LittleEndian(content.length), content]);
}

function chunk(id: string, data: Uint8Array): Uint8Array {
  return concatBytes([latin1(id), uint32LittleEndian(data.length), data]);
}
