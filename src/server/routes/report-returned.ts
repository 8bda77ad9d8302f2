import type { PaperPicture } from '#formats/paper-pictures.ts'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { report } from '#office/report.ts'
import type { BodyVersion } from '#records/bodies/bodies.ts'
import { boundKey } from '#reports/body/figure-origin.ts'
import { refresh } from '#reports/body/refresh.ts'
import { apply, chosenPictures } from '#reports/round-trip/apply.ts'
import type { Choices, Comparison } from '#reports/round-trip/difference.ts'
import { likestVersion } from '#reports/round-trip/likest-version.ts'
import { bare } from '#reports/round-trip/piece.ts'
import { putPictures, withoutPictures } from '#reports/round-trip/put.ts'
import { readBack } from '#reports/round-trip/read-back.ts'
import { putFile } from '#store/files.ts'
import { miswritten, parsed } from '../checking.ts'
import { withForm, type Received, type Sent } from '../received.ts'
import { paperOf } from '../report-paper.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, maybeText, object, text } from '../schema.ts'
import { sourcesOf } from '../sources.ts'
import type { Viewer } from '../viewing.ts'

const ONE = { files: 1, megabytes: 20 }
const side = list(object({ text, changed: flag }, ['changed']))
const difference = object(
  { id: text, kind: text, under: text, before: side, after: side, lost: list(text), within: text, printed: text, now: maybeText },
  ['within', 'printed', 'now'],
)

/** A report that comes back from Word or WPS: what it says otherwise, and the next version made of what is chosen of it. */
export function returnedRoutes(register: Register, viewer: Viewer): readonly Route[] {
  return [
    {
      id: 'reports.returned', method: 'POST', url: '/api/reports/:id/returned', who: 'reader', scope: 'record', upload: true, say: '在 Word 或 WPS 里改过的一稿，与正文逐处对照',
      answer: object({ version: integer, title: maybeText, differences: list(difference), left: list(text) }),
      work: c => withForm(c, ONE, async form => {
        const { comparison, version, title, pictures } = await compared(c, viewer, form)
        return { version, title, differences: await sent(register, c, comparison), left: pictures.flatMap(one => 'say' in one ? one.say : []) }
      }),
    },
    {
      id: 'reports.takeReturned', method: 'POST', url: '/api/reports/:id/returned/taken', who: 'clerk', scope: 'change', upload: true,
      say: '把改过的一稿收进正文，存为新的一版；version 是对照时的那一版，choices 写成 JSON，逐处 take 照文件、keep 照原文', answer: object({ version: integer }),
      work: c => withForm(c, ONE, async form => {
        const { comparison, version, pictures } = await compared(c, viewer, form)
        const choices = choicesIn(form)
        const wanted = chosenPictures(comparison, choices)
        const body = apply(comparison, choices, await kept(c, pictures.filter(({ part }) => wanted.includes(part))))
        const saved = await c.house.desk.office.saveBody(c.actor, report.id, c.params['id']!, { base: version, body, note: `收进“${form.files[0]!.name}”` })
        return { version: saved.version }
      }),
    },
  ]
}

/** So many versions are looked at for the one that the paper came from. */
const MOST = 10
/** Paragraphs and rows of a report of a thousand pages. */
const LONGEST = 20_000

type Compared = { comparison: Comparison; version: number; title: string | null; pictures: PaperPicture[] }

/** The paper beside the version that it came from; `title` is its own where that is another. */
async function compared(c: Acting, viewer: Viewer, { files: [file], fields }: Received): Promise<Compared> {
  const { office } = c.house.desk
  const { record, names } = await office.open(c.actor, report.id, c.params['id']!)
  const read = (version?: number) => office.readBody(c.actor, report.id, record.id, version)
  const pieces = await viewer.pieces(file!)
  if (pieces.length > LONGEST) throw refuse('invalid', `“${file!.name}”有 ${pieces.length} 段，不像是这份报告，请确认选对了文件`, 'file')
  const paper = readBack(pieces)
  const from = /^\d{1,9}$/.test(fields['version'] ?? '') ? await read(Number(fields['version'])) : likestVersion([await read(), ...await earlier(c, read)], paper.body)
  const [{ frameOf }, { compare }] = await Promise.all([import('#reports/body/body-docx.ts'), import('#reports/round-trip/compare.ts')])
  const frame = frameOf(from.body, paperOf(record, names, { title: from.title, red: true }))
  const title = paper.title !== null && !frame.some(line => bare(line) === bare(paper.title!)) ? paper.title : null
  const pictures = await picturesOf(c, viewer, file!, putPictures(paper.body))
  const lost = new Set(pictures.flatMap(one => 'say' in one ? one.part : []))
  return { comparison: compare(from.body, withoutPictures(paper.body, lost), frame), version: from.version, title, pictures }
}

async function earlier(c: Acting, read: (version: number) => Promise<BodyVersion>): Promise<BodyVersion[]> {
  const [, ...noted] = await c.house.desk.office.versionsOf(c.actor, report.id, c.params['id']!)
  return Promise.all(noted.slice(0, MOST).map(({ version }) => read(version)))
}

/** The pictures that others put into the paper, as they would be kept. */
async function picturesOf({ house }: Acting, viewer: Viewer, { name, path }: Sent, parts: readonly string[]): Promise<PaperPicture[]> {
  if (parts.length > MOST_PICTURES) throw refuse('invalid', `“${name}”里新插了 ${parts.length} 张图片，一次最多收 ${MOST_PICTURES} 张，请分几次`, 'file')
  return parts.length === 0 ? [] : viewer.pictures({ name, path, parts, today: house.today() })
}

/** Ten pages of them. */
const MOST_PICTURES = 60

/** Keeps pictures as evidence; what each is called from now on, by its part. */
async function kept({ house: { desk: { dir, office } }, actor }: Acting, pictures: readonly PaperPicture[]): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const one of pictures) {
    if (!('kept' in one) || !one.kept.picture) continue
    const note = { name: one.kept.name, type: one.kept.type, ...await putFile(dir, one.kept.picture.bytes) }
    await office.addFile(actor, note)
    files.set(one.part, note.hash)
  }
  return files
}

/** The differences, those of figures with what the ledgers have now. */
async function sent(register: Register, c: Acting, { differences }: Comparison): Promise<object[]> {
  const typed = differences.flatMap(({ figure }) => figure ?? [])
  const now = await refresh(register, sourcesOf({ ...c.house.desk, actor: c.actor }), typed)
  const said = new Map(typed.map(({ figure }, i) => [boundKey(figure), now[i]!.figure ? now[i]!.text : null]))
  return differences.map(({ figure, ...one }) => ({ ...one, ...(figure && { printed: figure.text, now: said.get(boundKey(figure.figure)) ?? null }) }))
}

function choicesIn({ fields }: Received): Choices {
  const choices = parsed(fields, 'choices') ?? {}
  if (typeof choices !== 'object' || Array.isArray(choices)) throw miswritten('choices')
  return choices as Choices
}
