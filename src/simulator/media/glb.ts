import { fnv1a } from '../../media/fnv1a.js';
import { concatBytes, latin1, uint32LittleEndian } from './bytes.js';
import { seededRandom } from './random.js';

const FACES: readonly (readonly [
  normal: readonly number[],
  tangent: readonly number[],
  bitangent: readonly number[],
])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [-1, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
  ],
  [
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ],
  [
    [0, -1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ],
  [
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ],
  [
    [0, 0, -1],
    [0, 1, 0],
    [1, 0, 0],
  ],
];

/** A cube as binary glTF 2.0, named after the text and in a color that follows from it. */
export function encodeCube(name: string): Uint8Array<ArrayBuffer> {
  const { positions, normals, indices } = cube();
  const binary = concatBytes([
    new Uint8Array(positions.buffer),
    new Uint8Array(normals.buffer),
    new Uint8Array(indices.buffer),
  ]);
  const random = seededRandom(fnv1a(name));
  const color = [random(), random(), random(), 1].map((channel) => Number(channel.toFixed(3)));
  const document = {
    asset: { version: '2.0', generator: 'runninghub simulator' },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0, name }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0, NORMAL: 1 }, indices: 2, material: 0 }] }],
    materials: [{ pbrMetallicRoughness: { baseColorFactor: color, metallicFactor: 0, roughnessFactor: 0.6 } }],
    accessors: [
      { bufferView: 0, componentType: 5126, count: 24, type: 'VEC3', min: [-0.5, -0.5, -0.5], max: [0.5, 0.5, 0.5] },
      { bufferView: 1, componentType: 5126, count: 24, type: 'VEC3' },
      { bufferView: 2, componentType: 5123, count: 36, type: 'SCALAR' },
    ],
    bufferViews: [
      { buffer: 0, byteOffset: 0, byteLength: 288, target: 34962 },
      { buffer: 0, byteOffset: 288, byteLength: 288, target: 34962 },
      { buffer: 0, byteOffset: 576, byteLength: 72, target: 34963 },
    ],
    buffers: [{ byteLength: binary.length }],
  };
  const json = new TextEncoder().encode(JSON.stringify(document));
  const body = concatBytes([chunk('JSON', pad(json, 0x20)), chunk('BIN\0', pad(binary, 0))]);
  return concatBytes([latin1('glTF'), uint32LittleEndian(2), uint32LittleEndian(body.length + 12), body]);
}

/** Four corners per face, since each face needs normals of its own; two triangles per face, counter-clockwise. */
function cube(): { positions: Float32Array; normals: Float32Array; indices: Uint16Array } {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const [normal, tangent, bitangent] of FACES) {
    const first = positions.length / 3;
    for (const [u, v] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      for (const axis of [0, 1, 2]) positions.push((normal[axis]! + u * tangent[axis]! + v * bitangent[axis]!) / 2);
      normals.push(...normal);
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint16Array.from(indices),
  };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  return concatBytes([uint32LittleEndian(data.length), latin1(type), data]);
}

// Chunks of a glTF file start at multiples of four.
function pad(bytes: Uint8Array, filler: number): Uint8Array {
  return concatBytes([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4).fill(filler)]);
}
