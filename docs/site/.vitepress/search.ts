/** The part of VitePress's renderer that is needed; its own type names another copy of markdown-it. */
interface Renderer {
  render(source: string, env?: object): string;
}

const IS_MODEL = /^---\n(?:(?!---).*\n)*?model: /;

/**
 * What the search of the site finds on a page. Of a model it is the title and the names, since the words of all inputs
 * would make the index larger than the site.
 */
export function searchText(source: string, env: object, md: Renderer): string {
  if (!IS_MODEL.test(source)) return md.render(source, env);
  const [title = ''] = /^# .*$/m.exec(source) ?? [];
  const [, names = ''] = /^## Names\n([\s\S]*?)(?=\n## )/m.exec(source) ?? [];
  return md.render(`${title}\n\n${names}`, env);
}
