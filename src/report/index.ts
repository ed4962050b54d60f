import type { ReportFormat } from './format.ts';

/** The names that `--format` takes. */
export type FormatName = 'text' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'html' | 'jsonld';

/**
 * Every output format by its name, in the order in which help lists them.
 * @example await formats.text.render([report], { lang: 'id', colors, width: 80 }) // Ratna Dewi · Ketua KPU · 3 kutipan …
 */
export const formats: Readonly<Record<FormatName, ReportFormat>> = {
  text: {
    name: 'text',
    extension: 'txt',
    render: async (reports, options) => (await import('./text.ts')).renderText(reports, options),
  },
  json: {
    name: 'json',
    extension: 'json',
    render: async (reports) => (await import('./json.ts')).renderJson(reports),
  },
  ndjson: {
    name: 'ndjson',
    extension: 'ndjson',
    render: async (reports) => (await import('./json.ts')).renderNdjson(reports),
  },
  csv: { name: 'csv', extension: 'csv', render: async (reports) => (await import('./csv.ts')).renderCsv(reports) },
  markdown: {
    name: 'markdown',
    extension: 'md',
    render: async (reports, options) => (await import('./markdown.ts')).renderMarkdown(reports, options),
  },
  html: {
    name: 'html',
    extension: 'html',
    render: async (reports, options) => (await import('./html.ts')).renderHtml(reports, options),
  },
  jsonld: {
    name: 'jsonld',
    extension: 'jsonld',
    render: async (reports, options) => (await import('./jsonld.ts')).renderJsonLd(reports, options),
  },
};
