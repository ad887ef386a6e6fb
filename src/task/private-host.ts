import { trimEnd } from '../json/trim-end.js';

/** Names that only mean something inside a network. */
const PRIVATE_NAME = /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|svc)$/;

/**
 * Whether a host is this machine or in a network of its own, by its name or number. A public name can lead to a private
 * number: only the resolver knows.
 *
 * @param hostname As `URL` writes it: in lower case, numbers in their usual form.
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateV6(groupsOf(hostname.slice(1, -1)));
  const name = trimEnd(hostname, '.');
  // What ends in a number is one as a whole: of any other, `URL` makes no host.
  if (/\.\d+$/.test(name)) return isPrivateV4(name.split('.').map(Number));
  return !name.includes('.') || PRIVATE_NAME.test(name);
}

// Source: the registries of special addresses (RFC 6890 and those that changed it).
function isPrivateV4([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 169) return b === 254;
  // Public by its number, and inside of Azure the host that every machine can ask.
  if (a === 168) return b === 63 && c === 129 && d === 16;
  if (a === 172) return b >= 16 && b < 32;
  if (a === 192) return b === 168 || (b === 0 && c === 0);
  return a === 198 && (b === 18 || b === 19);
}

function isPrivateV6(groups: readonly number[]): boolean {
  const [first = 0, second = 0, third = 0, , fifth = 0, sixth = 0, seventh = 0, eighth = 0] = groups;
  const startsEmpty = groups.slice(0, 5).every((group) => group === 0);
  // Numbers of version 4 inside those of version 6: mapped, compatible, translated in two ways, tunneled in three.
  if (startsEmpty && (sixth === 0xffff || sixth === 0)) return isPrivateV4(bytesOf(seventh, eighth));
  if (isTranslated(groups)) return isPrivateV4(bytesOf(seventh, eighth));
  if (first === 0x64 && second === 0xff9b) return third === 1 || isPrivateV4(bytesOf(seventh, eighth));
  if (first === 0x2002) return isPrivateV4(bytesOf(second, third));
  // Teredo, which inverts them. Source: RFC 4380.
  if (first === 0x2001 && second === 0) return isPrivateV4(bytesOf(seventh ^ 0xffff, eighth ^ 0xffff));
  // ISATAP, in any network; the bit says whether the number is the only one of its kind. Source: RFC 5214.
  if (sixth === 0x5efe && (fifth & 0xfdff) === 0 && isPrivateV4(bytesOf(seventh, eighth))) return true;
  return (first & 0xfe00) === 0xfc00 || (first & 0xff80) === 0xfe80 || (first & 0xff00) === 0xff00;
}

// ::ffff:0:a.b.c.d. Source: RFC 2765.
const isTranslated = (groups: readonly number[]) => groups.slice(0, 6).join() === '0,0,0,0,65535,0';

function groupsOf(address: string): number[] {
  const [head, tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean)) as [string[], string[]?];
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}

const bytesOf = (high: number, low: number) => [high >> 8, high & 0xff, low >> 8, low & 0xff];
