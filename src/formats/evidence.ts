import type { Day } from '#kit/day.ts'
import { evidenceKind, evidenceKinds } from './evidence-kind.ts'
import { fittingName, plainName } from './evidence-name.ts'
import { cleanPicture, type Picture } from './picture.ts'

/** A file as it is to be kept: `picture` where it is one, made anew; a paper is kept as it came. */
export type Evidence = { name: string; type: string; picture?: Picture }

/** Makes evidence of a file that was sent, known by its content; what cannot be kept is refused by its name. */
export async function evidence(told: string, content: Uint8Array, today: Day): Promise<Evidence> {
  const name = plainName(told)
  const kind = evidenceKind(name, content)
  if (kind !== 'photo') return { name: fittingName(name, kind), type: evidenceKinds[kind].types[0] }
  const picture = await cleanPicture(name, content, today)
  return { name: fittingName(name, picture.type === 'image/png' ? 'png' : 'jpeg'), type: picture.type, picture }
}
