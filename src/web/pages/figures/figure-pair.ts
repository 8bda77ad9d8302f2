import type { SentFigure } from '../../doors.ts'

export type FigurePair = { now: SentFigure; before: SentFigure | undefined }
