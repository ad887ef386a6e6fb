import { describe, expect, it } from 'vitest';
import { assertIs, type Claim } from '../../src/task/claim.js';

const PAGE = '\n\ufeff<!doctype html><title>Sign in</title>';
const judge = (claim: Claim, text: string) => () => assertIs(claim, new TextEncoder().encode(text), 'files.example');

describe('a download that is not what it claims', () => {
  it.each<[Claim, string, string]>([
    [{ kind: 'image', ext: 'png' }, PAGE, 'should be png, and files.example sent a web page'],
    [{ kind: 'image', ext: 'bin' }, PAGE, 'should be image, and files.example sent a web page'],
    [{ kind: 'video', ext: 'mp4' }, '{"error":"gone"}', 'should be mp4, and files.example sent a text'],
    [{ kind: '3d', ext: 'glb' }, PAGE, 'should be glb'],
    [{ kind: 'file', ext: 'zip' }, PAGE, 'should be zip'],
    [{ kind: 'image', ext: 'png' }, '', 'sent no bytes'],
  ])('is refused: %o', (claim, text, message) => {
    expect(judge(claim, text)).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
  });

  it.each<[Claim, string]>([
    [{ kind: 'text', ext: 'txt' }, PAGE],
    [{ kind: '3d', ext: 'gltf' }, '{"asset":{}}'],
    [{ kind: 'image', ext: 'svg' }, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [{ kind: 'image', ext: 'png' }, '\u0089PNG'],
  ])('is taken where it can be so: %o', (claim, text) => {
    expect(judge(claim, text)).not.toThrow();
  });
});
