import { file } from 'runninghub';
import { grokImagineImageEditOfficialStable as edit } from 'runninghub/models';
import { png, refusal, sha256, stored, task } from '../api.js';
import { between, fails, matches, ok, same } from '../assert.js';

/** Uploads one thing; returns what the server received and what the client said. */
async function received({ api }, media, options) {
  const server = await api({ upload: [stored()] });
  const upload = await server.client().upload(media, options);
  const [request, ...more] = await server.requests();
  same([request.kind, more.length], ['upload', 0], 'requests');
  same(request.files.length, 1, 'files in the form');
  return { upload, request, file: request.files[0] };
}

const arrivesAs = async (context, media, bytes, name) => {
  const { file } = await received(context, media);
  same(file, { field: 'file', name, size: bytes.length, sha256: await sha256(bytes) }, 'file');
};

async function* pieces(bytes) {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.slice(at, at + 100);
}

const submitWith = (server, input, model = { id: 'vendor/new-model' }) => server.client().submit(model, input);

export const uploadChecks = {
  'an upload is a form with one file': async (context) => {
    const { request, upload } = await received(context, png());
    matches(request.contentType, /^multipart\/form-data; *boundary=/, 'content-type');
    same(
      [upload.url, upload.fileName, upload.kind, upload.size],
      ['https://files.example/openapi/cat.png', 'openapi/cat.png', 'image', 64],
      'upload',
    );
    between(upload.expiresAt - Date.now(), 23.9 * 3_600_000, 24 * 3_600_000, 'milliseconds until it expires');
  },
  'bytes arrive whole, named by what they are': (context) => arrivesAs(context, png(300), png(300), 'file.png'),
  'an ArrayBuffer arrives whole': (context) => arrivesAs(context, png(301).buffer, png(301), 'file.png'),
  'a part of a buffer arrives without the rest': (context) =>
    arrivesAs(context, png(500).subarray(0, 200), png(500).slice(0, 200), 'file.png'),
  'a Blob arrives whole': (context) => arrivesAs(context, new Blob([png(302)]), png(302), 'file.png'),
  'a File keeps its name': (context) => arrivesAs(context, new File([png(303)], 'cat.jpeg'), png(303), 'cat.jpeg'),
  'a name beyond ASCII arrives as it is': (context) =>
    arrivesAs(context, new File([png(304)], 'kätzchen 猫.png'), png(304), 'kätzchen 猫.png'),
  'a stream arrives whole': (context) => arrivesAs(context, new Blob([png(9000)]).stream(), png(9000), 'file.png'),
  'an async iterable arrives whole': (context) => arrivesAs(context, pieces(png(950)), png(950), 'file.png'),
  'named bytes take the given name': (context) =>
    arrivesAs(
      context,
      { data: new Uint8Array([1, 2, 3]), fileName: 'model.bin' },
      new Uint8Array([1, 2, 3]),
      'model.bin',
    ),
  'eight megabytes arrive whole': (context) => arrivesAs(context, png(8 << 20), png(8 << 20), 'file.png'),
  'bytes that nothing names are refused without a request': async ({ api }) => {
    const server = await api({ upload: [stored()] });
    const error = await fails(server.client().upload(new Uint8Array([1, 2, 3])), 'InputError');
    matches(error.message, /3 bytes.*fileName/, 'message');
    same(await server.count(), 0, 'requests');
  },
  'progress grows and ends at the size': async (context) => {
    const parts = [1, 2, 3, 4].map((seed) => png(1 << 20, seed));
    const size = 4 << 20;
    const seen = [];
    await received(
      context,
      { data: new Blob(parts), fileName: 'a.png' },
      { onProgress: ({ loaded, total }) => seen.push([loaded, total]) },
    );
    same(seen.at(-1), [size, size], 'last event');
    ok(
      seen.every(([loaded], index) => index === 0 || loaded >= seen[index - 1][0]),
      'progress went back',
    );
    if (context.differs('progress')) same(seen.length, 1, 'events');
    else between(seen.length, 3, 10_000, 'events');
  },
  'media of an input are uploaded and replaced by their address': async ({ api }) => {
    const server = await api({ upload: [stored()], submit: [task()] });
    await submitWith(server, { prompt: 'x', imageUrl: png(), imageUrls: [new URL('https://example.com/a.png')] });
    const [, submit] = await server.requests();
    same(
      JSON.parse(submit.body),
      { prompt: 'x', imageUrl: 'https://files.example/openapi/cat.png', imageUrls: ['https://example.com/a.png'] },
      'body',
    );
  },
  'the same bytes are uploaded once per call': async ({ api }) => {
    const server = await api({ upload: [stored()], submit: [task()] });
    await submitWith(server, { imageUrls: [png(64), new Blob([png(64)]), png(64).buffer], lastImage: png(64, 9) });
    same(await server.count('upload'), 2, 'uploads');
  },
  'four files at most are uploaded at once': async ({ api }) => {
    const server = await api({ upload: [{ ...stored(), until: 4, after: 400 }], submit: [task()] });
    await submitWith(server, { imageUrls: [1, 2, 3, 4, 5, 6].map((seed) => png(64, seed)) });
    const uploads = await server.requests('upload');
    same(uploads.length, 6, 'uploads');
    // None of the first four is answered before all of them are there.
    between(Math.max(...uploads.map(({ beside }) => beside)), 3, 3, 'other uploads at the same time');
  },
  'an extension that the field does not accept is refused without a request': async ({ api }) => {
    const server = await api({});
    const image = new File([png()], 'clip.mp4');
    const error = await fails(submitWith(server, { prompt: 'a red fox', image }, edit), 'InputError');
    same(error.field, 'image', 'field');
    matches(error.message, /"clip\.mp4" is not an accepted image\. Allowed are .*png/, 'message');
    same(await server.count(), 0, 'requests');
  },
  'a file that is too large is refused without a request': async ({ api }) => {
    const server = await api({});
    const error = await fails(submitWith(server, { prompt: 'a red fox', image: png(11 << 20) }, edit), 'InputError');
    matches(error.message, /11(\.0)? MB\..*at most 10 MB/, 'message');
    same(await server.count(), 0, 'requests');
  },
  'an upload is repeated after a broken connection': async ({ api }) => {
    const server = await api({ upload: [{ fault: 'drop' }, stored()] });
    same((await server.client().upload(png())).fileName, 'openapi/cat.png', 'fileName');
    same(await server.count('upload'), 2, 'uploads');
  },
  'an upload is repeated after a gateway page': async ({ api }) => {
    const server = await api({ upload: [{ status: 502, body: '<html>' }, stored()] });
    await server.client().upload(png());
    same(await server.count('upload'), 2, 'uploads');
  },
  'a refused upload says why': async ({ api }) => {
    const server = await api({ upload: [{ body: { code: 1013, message: 'File processing failed', data: null } }] });
    const error = await fails(server.client().upload(png()), 'InputError');
    matches(error.message, /File processing failed \[1013\]/, 'message');
    same(await server.count('upload'), 1, 'uploads');
  },
  'a failed upload means that nothing is submitted': async ({ api }) => {
    const server = await api({ upload: [refusal('1008', 'too large')], submit: [task()] });
    await fails(submitWith(server, { imageUrl: png() }), 'InputError');
    same(await server.count('submit'), 0, 'submits');
  },
  'a redirected upload takes neither key nor file elsewhere': async ({ api }) => {
    const server = await api({ upload: [{ status: 307, headers: { location: '{elsewhere}/openapi/v2/stray' } }] });
    await fails(server.client().upload(png()));
    same((await server.requests()).filter(({ elsewhere }) => elsewhere).length, 0, 'requests elsewhere');
  },
  'a path is opened where there are files': async ({ api, files }) => {
    const server = await api({ upload: [stored()], submit: [task()] });
    const path = files ? await files.write('cat.png', png(77)) : 'cat.png';
    const submitted = submitWith(server, { imageUrl: file(path) });
    if (files) {
      await submitted;
      same(
        (await server.requests('upload'))[0].files[0],
        { field: 'file', name: 'cat.png', size: 77, sha256: await sha256(png(77)) },
        'file',
      );
    } else {
      matches((await fails(submitted, 'InputError')).message, /no file system in this build/, 'message');
      same(await server.count(), 0, 'requests');
    }
  },
  'a file: address is opened where there are files': async ({ api, files }) => {
    const server = await api({ upload: [stored()] });
    const path = files ? await files.write('dog.png', png(78)) : '/dog.png';
    const uploaded = server.client().upload(file(new URL(`file://${path}`)));
    if (files) same((await uploaded).size, 78, 'size');
    else await fails(uploaded, 'InputError');
  },
  'text is never a path': async ({ api, files }) => {
    const server = await api({});
    const path = files ? await files.write('owl.png', png(79)) : '/owl.png';
    for (const text of [path, `file://${path}`]) {
      const error = await fails(submitWith(server, { imageUrl: text }), 'InputError');
      matches(error.message, /imageUrl: .* is no address\..* write file\('cat\.png'\)/, 'message');
    }
    same(await server.count(), 0, 'requests');
  },
  'a file that does not exist is an input error': async ({ api }) => {
    const server = await api({});
    const error = await fails(submitWith(server, { imageUrl: file('./missing/cat.png') }), 'InputError');
    matches(error.message, /imageUrl: "\.\/missing\/cat\.png" cannot be opened/, 'message');
    same([error.field, await server.count()], ['imageUrl', 0], 'field and requests');
  },
};
