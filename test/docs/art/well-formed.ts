const TOKEN = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<>]+)|[<>]/gi;

/**
 * What keeps a drawing from being XML that stands alone and does nothing: tags that do not pair, attributes that are
 * no such, scripts and references to elsewhere. Empty when nothing does.
 */
export function faultsOf(svg: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  if (!svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox=')) faults.push('does not begin as SVG');
  for (const [token, closing, name = '', attributes = '', single] of svg.matchAll(TOKEN)) {
    if (token === '<' || token === '>') faults.push(`a stray ${token}`);
    if (/^(script|foreignObject|image|use|style)$/i.test(name)) faults.push(name);
    const names = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)];
    if (new Set(names.map(([, key]) => key)).size < names.length) faults.push(`${name} has an attribute twice`);
    for (const [, key = '', value = ''] of names) {
      if (/^on|href/i.test(key) || (key !== 'xmlns' && /https?:|NaN|undefined/.test(value)))
        faults.push(`${key}=${value}`);
    }
    if (closing && open.pop() !== name) faults.push(`</${name}> closes nothing`);
    if (!closing && name !== '' && !single) open.push(name);
  }
  return [...faults, ...open.map((name) => `<${name}> stays open`)];
}
