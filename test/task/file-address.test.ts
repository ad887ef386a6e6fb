import { expect, it } from 'vitest';
import { fileAddress } from '../../src/task/file-address.js';

it.each([
  ['https://files.example/a.png', 'https://files.example/a.png'],
  ['HTTP://files.example', 'HTTP://files.example'],
  ['https://files.example:8080/a b.png?sign=1#x', 'https://files.example:8080/a b.png?sign=1#x'],
  ['http://[::1]/a.png', 'http://[::1]/a.png'],
  [' \n/view/a.png\t', '/view/a.png'],
  ['https://files.example/a\n.png', 'https://files.example/a.png'],
  ['/view//a.png', '/view//a.png'],
  ['/', '/'],
])('%j is the address %j', (given, address) => {
  expect(fileAddress(given)).toBe(address);
});

it.each([
  'http:// x/a.png',
  'https://[/a.png',
  'http://%/a.png',
  'https://h:999999/a.png',
  'HTTP://',
  'http:///a.png',
  'http:/a.png',
  'http:a.png',
  'http://\\a.png',
  'https://?a',
  '///',
  '//cdn.example/a.png',
  '/\\evil/a.png',
  '/\t/evil/a.png',
  '/\n\\evil/a.png',
  '\\\\evil\\a.png',
  'http://u:p@x/a.png',
  'http://u@x/a.png',
  'http://:p@x/a.png',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'xhttp://files.example/a',
  'etc/passwd',
  'a.png',
  '',
  ' ',
  5,
  null,
  undefined,
  {},
  ['https://files.example/a.png'],
])('%j is none', (given) => {
  expect(fileAddress(given)).toBeUndefined();
});
