import type { SeenImport } from '../../sent.ts'

export type Unknown = SeenImport['names'][number]
