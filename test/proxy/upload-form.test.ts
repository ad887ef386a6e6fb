import * as fc from '../support/fast-check.js';
import { describe, expect, it, vi } from 'vitest';
import { type FormFile, UploadForm } from '../../src/proxy/upload-form.js';
import { bytesOf, formOf, headOf, PNG, TAIL } from './forms.js';

const TYPE = 'multipart/form-data; boundary=x';

/** What passes of a form that comes in these pieces, and what was judged. */
function pass(pieces: readonly string[], type = TYPE) {
  const judge = vi.fn<(file: FormFile) => void>();
  const form = new UploadForm(type, judge);
  const passed = [...pieces.map((piece) => form.take(bytesOf(piece))), form.end()];
  const [file] = judge.mock.calls.flat();
  return { text: passed.map((bytes) => String.fromCharCode(...bytes)).join(''), file, judge };
}

const refused = (what: string) => `the form of an upload must be one file: ${what}`;

describe('the form of an upload', () => {
  it('passes as it is, and its file is judged by its name, its type and its first bytes', () => {
    const form = formOf(PNG + 'x'.repeat(3000), 'a %22.png');
    const { text, file, judge } = pass([form]);
    expect(text).toBe(form);
    expect(file).toMatchObject({ name: 'a %22.png', type: 'image/png' });
    expect(file!.head).toEqual(bytesOf(PNG + 'x'.repeat(1016)));
    expect(judge).toHaveBeenCalledTimes(1);
  });

  it('does so in whatever pieces it comes', () => {
    const form = formOf(`${PNG}\r\n--\r\n--y\r\r\n-${'\r\n--'.repeat(400)}`);
    fc.assert(
      fc.property(fc.array(fc.nat(form.length), { maxLength: 30 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), form.length];
        const pieces = at.slice(1).map((end, index) => form.slice(at[index], end));
        const { text, file } = pass(pieces);
        expect(text).toBe(form);
        expect(file!.head).toHaveLength(1024);
      }),
    );
    expect(pass(form.split('')).text).toBe(form);
  });

  it('keeps nothing to itself but the beginning', () => {
    const form = new UploadForm(TYPE, () => {});
    expect(form.take(bytesOf(headOf() + PNG))).toHaveLength(0);
    expect(form.take(bytesOf('x'.repeat(2000))).length).toBeGreaterThan(2000);
    const piece = new Uint8Array(1000);
    expect(form.take(piece)).toBe(piece);
  });

  it.each(['', 'G', PNG])('may have a small file: %j', (content) => {
    const { text, file } = pass([formOf(content)]);
    expect(text).toBe(formOf(content));
    expect(file!.head).toEqual(bytesOf(content));
  });

  it.each([
    ['multipart/form-data; boundary="x"', formOf()],
    ['Multipart/Form-Data;boundary=x', formOf()],
    [TYPE, formOf().slice(0, -2)],
  ])('is read as %s', (type, form) => {
    expect(pass([form], type).text).toBe(form);
  });

  it('is refused before anything passes when its file is', () => {
    const no = new Error('no');
    const form = new UploadForm(TYPE, () => {
      throw no;
    });
    form.take(bytesOf(headOf()));
    expect(() => form.take(bytesOf('x'.repeat(2000)))).toThrow(no);
  });

  const second = formOf().slice(0, -4) + `\r\n${headOf('b.exe')}MZ${TAIL}`;
  it.each<[string, string, string]>([
    ['a second file', second, 'it has more than one part'],
    ['a second part after a long file', second.replace(PNG, PNG + 'x'.repeat(5000)), 'it has more than one part'],
    ['something after its end', `${formOf()}x`, 'it has more than one part'],
    ['something before its beginning', ` ${formOf()}`, 'it does not begin as one'],
    ['another boundary', formOf().replace('--x', '--y'), 'it does not begin as one'],
    ['nothing at all', '', 'its file has no beginning'],
    ['no content', headOf().slice(0, -2), 'its file has no beginning'],
    ['headers without an end', `--x\r\n${'a: b\r\n'.repeat(2000)}`, 'its file has no beginning'],
    ['no end', formOf().slice(0, -5), 'it has no end'],
    ['no end of a long file', headOf() + PNG.repeat(1000), 'it has no end'],
    ['a field', formOf().replace(/; filename="[^"]*"/, ''), 'its one part must be a file called'],
    ['a file of another name', headOf('a.png', 'other') + TAIL, 'its one part must be a file called'],
    ['no disposition', formOf().replace('Content-Disposition', 'X'), 'its one part must be a file called'],
    ['two dispositions', formOf().replace('--x\r\n', '--x\r\nContent-Disposition: form-data; name="x"\r\n'), 'its one'],
    ['two names', formOf().replace('; filename', '; filename="b.exe"; filename'), 'its one part must be'],
    [
      'two forms of a name',
      formOf().replace('; filename', "; filename*=UTF-8''b.exe; filename"),
      'its one part must be',
    ],
    [
      'a line that goes on',
      formOf().replace('"\r\nContent-Type', '";\r\n filename="b.exe"\r\nContent-Type'),
      'its one part must be',
    ],
    [
      'a blank before the colon',
      formOf().replace('\r\nContent-Type', '\r\nContent-Disposition : form-data; name="file"; filename="b.exe"\r\nX'),
      'its one part must be',
    ],
    ['a name in a path', headOf('../a.png') + TAIL, 'its one part must be'],
    ['a name with a null', headOf('b.exe\0.png') + TAIL, 'its one part must be'],
  ])('is refused with %s', (_, form, what) => {
    expect(() => pass([form])).toThrow(refused(what));
    expect(() => pass(form.split(''))).toThrow(refused(what));
  });

  it.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=""',
    'multipart/form-data; x="; boundary=A"; boundary=x',
    'multipart/form-data; boundary=x; boundary=y',
  ])('needs a boundary: %s', (type) => {
    expect(() => pass([formOf()], type)).toThrow(refused('its type must be multipart/form-data with one boundary'));
  });
});
