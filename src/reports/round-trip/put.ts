import type { Block, Body } from '#model/body.ts'

type Picture = { file: string; caption: string }

/** A picture that is not in the file, but somewhere on the machine it was put in on. */
export const LINKED = '/'

/** Whether pictures came in with the paper: parts of a file are paths, what is kept here is not. */
export function isPut(pictures: readonly Picture[]): boolean {
  return pictures.some(({ file }) => file.includes('/'))
}

/** The parts of the paper that hold pictures which others put in. */
export function putPictures(body: Body): string[] {
  return body.flatMap(block => block.kind === 'pictures' && isPut(block.pictures) ? block.pictures.map(({ file }) => file) : [])
}

/** The body without some of them. */
export function withoutPictures(body: Body, parts: ReadonlySet<string>): Body {
  return body.flatMap(block => block.kind === 'pictures' && isPut(block.pictures) ? leftOf(block, ({ file }) => parts.has(file) ? [] : file) : block)
}

/** Pictures that others put in, under the names by which they are kept; those that are not kept are none. */
export function leftOf(block: Block & { kind: 'pictures' }, name: (picture: Picture) => string | string[]): Block[] {
  const pictures = block.pictures.flatMap(one => [name(one)].flat().map(file => ({ ...one, file })))
  return pictures.length > 0 ? [{ ...block, pictures }] : []
}
