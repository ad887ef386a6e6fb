import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { temporaryFolder } from '../project.js';

/** What a page of the vendor's documentation says about an endpoint. */
export interface PageFacts {
  id: string;
  title?: string;
  properties: Record<string, unknown>;
  required?: string[];
  outputType?: string;
  components?: Record<string, unknown>;
}

/** A page in the form in which the vendor publishes it. */
export function pageText({ id, title = id, properties, required = [], outputType, components }: PageFacts): string {
  const schema = { type: 'object', properties: { ...properties, apiKey: { type: 'string' } }, required };
  const examples = {
    done: { value: { results: [{ url: 'https://example.com/1', ...(outputType && { outputType }) }] } },
  };
  const document = {
    openapi: '3.0.1',
    paths: {
      [`/openapi/v2/${id}`]: {
        post: {
          summary: title,
          requestBody: { content: { 'application/json': { schema } } },
          responses: { '200': { content: { 'application/json': { examples } } } },
        },
      },
    },
    components: { schemas: components ?? {} },
  };
  return `# ${title}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${stringify(document)}\n\`\`\`\n`;
}

/** A folder of saved pages with their index: page `api-1` is the first. */
export function savedPages(pages: readonly (PageFacts | string)[], more: readonly string[] = []): string {
  const folder = temporaryFolder();
  const lines = pages.map((page, index) => {
    const name = `api-${index + 1}.md`;
    writeFileSync(path.join(folder, name), typeof page === 'string' ? page : pageText(page));
    const title = typeof page === 'string' ? 'odd' : (page.title ?? page.id);
    return `- \u6807\u51c6\u6a21\u578bAPI > Video > text-to-video > Acme [${title}](https://vendor.example/docs/${name}): words`;
  });
  writeFileSync(path.join(folder, 'llms.txt'), ['# Docs', '', ...lines, ...more].join('\n'));
  return folder;
}
