import type { Day } from '#kit/day.ts'
import { evidenceKind, evidenceKinds } from './evidence-kind.ts'
import { fittingName, plainName } from './evidence-name.ts'
import { cleanPicture } from './picture.ts'

/** A file as it is to be kept: papers as they came, pictures made anew. `taken` is what the camera told. */
export type Evidence = { name: string; type: string; bytes: Uint8Array; taken?: Day; width?: number; height?: number }

/** Makes evidence of a file that was sent, known by its content; what cannot be kept is refused by its name. */
export async function evidence(told: string, content: Uint8Array, today: Day): Promise<Evidence> {
  const name = plainName(told)
  const found = evidenceKind(name, content)
  const kept = found.kind === 'photo' ? await cleanPicture(name, content, found.picture, today) : { type: evidenceKinds[found.kind].types[0], bytes: content }
  return { ...kept, name: fittingName(name, found.kind, kept.type) }
}
