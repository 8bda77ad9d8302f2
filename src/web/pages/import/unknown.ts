import type { SeenImport } from '../../doors.ts'

export type Unknown = SeenImport['names'][number]
