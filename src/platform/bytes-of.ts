/** All bytes of a blob, as its stream gives them. */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(blob.size);
  const reader = blob.stream().getReader();
  for (let at = 0, step; !(step = await reader.read()).done; at += step.value.length) bytes.set(step.value, at);
  return bytes;
}
