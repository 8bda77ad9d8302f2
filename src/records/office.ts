import type { Actor } from './actor.ts'
import { readBody, saveBody, versionsOf } from './bodies/bodies.ts'
import { books, createBook } from './books.ts'
import { countBelow } from './lists/count-below.ts'
import { due } from './due.ts'
import { addFile, evidenceOf, findEvidence, findUpload, openEvidence } from './evidence.ts'
import { everyName } from './names/every-name.ts'
import { ready } from './names/initials.ts'
import { history } from './history/history.ts'
import { imports } from './imports.ts'
import { get, list, listWritten, open } from './lists/list.ts'
import { law } from './law.ts'
import { namesFor } from './names/names.ts'
import type { Open } from './open.ts'
import { lacking } from './lists/lacking.ts'
import { forget, reveal } from './personal.ts'
import { recent } from './history/recent.ts'
import { setSettings, settings } from './settings.ts'
import { changesSince } from './history/since.ts'
import { suggest } from './names/suggest.ts'
import { undo } from './undo/undo.ts'
import { unions } from './unions.ts'
import { verify } from './verify/verify.ts'
import { recount } from './tally/recount.ts'
import { removeView, saveView, views } from './lists/views.ts'
import { check, take, write } from './write.ts'

/** The opened doors: every call names its actor first. */
export type Office = Open & { [K in keyof typeof doors]: Bound<(typeof doors)[K]> } & { books: () => ReturnType<typeof books> }

const doors = {
  createBook, ready, write, take, check, undo, forget, reveal,
  get, list, listWritten, open, countBelow, history, recent, imports, names: namesFor, everyName, suggest, unions, lacking, due, law,
  readBody, saveBody, versionsOf, changesSince,
  addFile, findUpload, evidenceOf, findEvidence, openEvidence,
  verify, recount, views, saveView, removeView, settings, setSettings,
}

export function openOffice(o: Open): Office {
  const bound = Object.entries(doors).map(([name, door]) => [name, (door as (o: Open, ...rest: unknown[]) => unknown).bind(null, o)])
  return { ...o, books: () => books(o), ...Object.fromEntries(bound) } as Office
}

type Bound<D> = D extends (o: Open, actor: Actor, ...rest: infer Rest) => infer Result ? (actor: Actor, ...rest: Rest) => Result : never
