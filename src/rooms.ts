/**
 * The rooms of the house and which other rooms each may import; everything may import its own. docs/ARCHITECTURE.md tells what each holds.
 * `types` lists further rooms of which only types may be imported. rooms.test.ts holds the house to this table.
 */
export const rooms: Readonly<Record<string, Room>> = {
  kit: { pure: true, imports: [] },
  model: { pure: true, imports: ['kit'], types: ['law'] },
  law: { pure: true, imports: ['kit'] },
  office: { pure: true, imports: ['model', 'law', 'kit'] },
  lines: { pure: true, imports: ['office', 'model', 'law', 'kit'] },
  reader: { pure: true, imports: ['model', 'kit'] },
  charts: { pure: true, imports: ['model', 'kit'] },

  formats: { imports: ['kit'] },
  store: { imports: ['model', 'kit'] },
  records: { imports: ['store', 'office', 'model', 'law', 'kit'] },

  accounts: { imports: ['records', 'store', 'office', 'model', 'kit'] },
  figures: { imports: ['records', 'store', 'office', 'model', 'law', 'kit'] },
  sheets: { imports: ['records', 'reader', 'formats', 'store', 'office', 'model', 'law', 'kit'] },
  reports: { imports: ['figures', 'records', 'reader', 'charts', 'formats', 'office', 'model', 'law', 'kit'] },
  exchange: { imports: ['sheets', 'records', 'accounts', 'figures', 'formats', 'store', 'office', 'model', 'kit'] },

  server: { imports: ['kit', 'model', 'law', 'office', 'lines', 'reader', 'charts', 'formats', 'store', 'records', 'accounts', 'figures', 'sheets', 'reports', 'exchange'] },
  cli: { imports: ['server', 'kit', 'model', 'law', 'office', 'lines', 'reader', 'charts', 'formats', 'store', 'records', 'accounts', 'figures', 'sheets', 'reports', 'exchange'] },
  web: {
    imports: ['lines', 'office', 'law', 'reader', 'charts', 'model', 'kit'],
    types: ['server', 'formats', 'store', 'records', 'accounts', 'figures', 'sheets', 'reports', 'exchange'],
  },
}

/** Packages and files that a server reads with their first use and not at its start: each takes megabytes for as long as it stays open (decision 012). */
export const late = {
  from: 'cli/commands/serve.ts',
  never: [
    '@fastify/swagger', 'better-auth/minimal', 'docx', 'hucre/xlsx', '@e965/xlsx', 'pg', 'pinyin-pro', 'saxes', 'sharp', 'yauzl', 'zip-stream',
    'reader/read.ts', 'reader/rules.ts', 'reader/propose/propose.ts', 'reports/round-trip/compare.ts',
  ],
} as const

/** A pure room also runs in the browser: it imports no package and nothing of Node. */
export type Room = { pure?: true; imports: readonly string[]; types?: readonly string[] }

/** Files that only tests import, and that may therefore import what tests may: `testing.ts`, `testing-…` and this one. */
export const forTests = /(?:^|\/)testing(?:-[a-z-]+)?\.ts$|^model\/arbitrary\.ts$/

/** Folder names that say nothing of what is in them. */
export const emptyNames: readonly string[] = ['utils', 'helpers', 'common', 'services', 'core']

/** Lines a source file may have; pure literals (nothing is called or computed: no parenthesis outside text and comments) may be longer. */
export const budget = { median: 80, most: 250, share: 0.95, never: 400 } as const

/** Characters a line may have besides what it says in quotes and comments. */
export const width = { most: 180 } as const
