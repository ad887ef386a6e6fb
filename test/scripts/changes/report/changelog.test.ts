import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../../codegen/spec/user-error.js';
import { insertUnreleased } from '../../../../scripts/changes/report/changelog.js';

const intro = '# Changelog\n\nWhat changed.\n';
const released = '## 0.1.0\n\n- First version.\n';
const block = (text: string) => `<!-- changes:begin -->\n\n${text}\n\n<!-- changes:end -->\n`;

describe('the unreleased section', () => {
  it('is made above the last release', () => {
    expect(insertUnreleased(`${intro}\n${released}`, '- New.')).toBe(
      `${intro}\n## Unreleased\n\n${block('- New.')}\n${released}`,
    );
  });

  it('is made in a changelog without a release, and in an empty one', () => {
    expect(insertUnreleased(intro, '- New.')).toBe(`${intro}\n## Unreleased\n\n${block('- New.')}`);
    expect(insertUnreleased('', '- New.')).toBe(`# Changelog\n\n## Unreleased\n\n${block('- New.')}`);
  });

  it.each(['## Unreleased', '## [Unreleased]', '## unreleased'])('keeps what people wrote under %s', (heading) => {
    const before = `${intro}\n${heading}\n\n- By hand.\n\n${released}`;
    expect(insertUnreleased(before, '- New.')).toBe(
      `${intro}\n${heading}\n\n- By hand.\n\n${block('- New.')}\n${released}`,
    );
  });

  it('has its block replaced, with the text around it kept', () => {
    const before = `${intro}\n## Unreleased\n\n- Above.\n\n${block('- Old.')}\n- Below.\n\n${released}`;
    expect(insertUnreleased(before, '- New.')).toBe(before.replace('- Old.', '- New.'));
  });

  it('does not change when run again', () => {
    const once = insertUnreleased(`${intro}\n${released}`, '### Added\n\n- New.\n');
    expect(insertUnreleased(once, '### Added\n\n- New.\n')).toBe(once);
  });

  it('loses the block when nothing is left to tell', () => {
    const before = `${intro}\n## Unreleased\n\n- By hand.\n\n${released}`;
    expect(insertUnreleased(insertUnreleased(before, '- New.'), '')).toBe(before);
    expect(insertUnreleased(`${intro}\n${released}`, '')).toBe(`${intro}\n${released}`);
  });

  it('leaves the block of a past release alone', () => {
    const past = `## 0.1.0\n\n${block('- Then.')}`;
    expect(insertUnreleased(`${intro}\n${past}`, '- New.')).toBe(
      `${intro}\n## Unreleased\n\n${block('- New.')}\n${past}`,
    );
  });

  it('keeps the line ends of the file, and dollar signs as they are', () => {
    const written = insertUnreleased(`${intro}\n${released}`.replaceAll('\n', '\r\n'), '- Costs $& and $1.');
    expect(written).toContain('- Costs $& and $1.\r\n');
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('passes the formatter', async () => {
    const written = insertUnreleased(`${intro}\n## Unreleased\n\n- By hand.\n\n${released}`, '### Added\n\n- New.');
    expect(await format(written, { parser: 'markdown', printWidth: 120 })).toBe(written);
  });

  it.each([
    ['the end is missing', '<!-- changes:begin -->'],
    ['the beginning is missing', '<!-- changes:end -->'],
    ['they are swapped', '<!-- changes:end -->\n\n<!-- changes:begin -->'],
  ])('refuses markers when %s', (_name, markers) => {
    expect(() => insertUnreleased(`${intro}\n## Unreleased\n\n${markers}\n`, '- New.')).toThrow(UserError);
  });
});
