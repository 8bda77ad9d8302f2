import type { SentFigure } from '../../sent.ts'

export type FigurePair = { now: SentFigure; before: SentFigure | undefined }
