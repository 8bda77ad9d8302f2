import { createReadStream } from 'node:fs'
import { evidenceKinds, kindOfType } from '#formats/evidence-kind.ts'
import { plainName } from '#formats/evidence-name.ts'
import { refuse } from '#kit/refusal.ts'
import type { FileNote } from '#records/evidence.ts'
import { cached } from '#store/cache.ts'
import { findFile, holdFile, openFile, putFile } from '#store/files.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, object, text } from '../schema.ts'
import { openViewer, type Viewer } from '../viewing.ts'

const note = { hash: text, name: text, type: text, kind: { type: 'string', enum: [...Object.keys(evidenceKinds), 'other'] }, bytes: integer }

/** Photos and papers: sending them, and showing them to whoever may open their record, or sent them just now. */
export function fileRoutes(viewer = openViewer()): readonly Route[] {
  return [
    {
      id: 'file.send', method: 'POST', url: '/api/files', who: 'clerk', scope: 'own', upload: true, rate: 120, say: '上传照片和文件，供记录作附件；照片去掉拍摄地点等信息',
      answer: list(object({ ...note, taken: text, width: integer, height: integer }, ['taken', 'width', 'height'])),
      work: c => send(c, viewer),
    },
    {
      id: 'file.list', method: 'GET', url: '/api/ledgers/:ledger/records/:id/files', who: 'reader', scope: 'record', say: '一条记录的附件', answer: list(object(note)),
      work: async ({ house, actor, params }) => (await house.desk.office.evidenceOf(actor, params['ledger']!, params['id']!)).map(withKind),
    },
    ...showing('file', '/api/ledgers/:ledger/records/:id/files/:hash', 'reader', 'record', viewer, ({ house, actor, params }) =>
      house.desk.office.findEvidence(actor, params['ledger']!, params['id']!, params['hash']!)),
    ...showing('upload', '/api/files/:hash', 'clerk', 'own', viewer, ({ house, actor, params }) => house.desk.office.findUpload(actor, params['hash']!)),
  ]
}

type Showing = (id: string, url: string, who: Acting['actor']['role'], scope: Route['scope'], viewer: Viewer, find: (c: Acting) => Promise<FileNote>) => readonly Route[]

/** A file, its thumbnail and its text, once the door has found it. */
const showing: Showing = (id, url, who, scope, viewer, find) => [
  { id: `${id}.open`, method: 'GET', url, who, scope, say: '一个附件；加 ?download 为另存', work: async c => open(c, await find(c)) },
  { id: `${id}.thumbnail`, method: 'GET', url: `${url}/thumbnail`, who, scope, say: '照片的缩略图', work: async c => small(c, await find(c), viewer) },
  {
    id: `${id}.text`, method: 'GET', url: `${url}/text`, who, scope, say: 'Word（.docx）和 txt 附件的文字', answer: object({ text, whole: flag }),
    work: async c => words(c, await find(c), viewer),
  },
]

/** One after another: a file that cannot be kept refuses all, and those before it are let go as nobody names them. */
async function send({ house, actor, request }: Acting, viewer: Viewer): Promise<object[]> {
  const { desk: { dir, office }, today } = house
  const sent: { name: string; path: string; large: boolean; drop(): Promise<void> }[] = []
  try {
    // All are taken in before any is judged: a browser still sending would not hear the answer.
    for await (const { filename: name, file } of request.files({ limits: { fileSize: LARGEST, files: MOST, fields: 10 }, throwFileSizeLimit: false })) {
      sent.push({ name, ...await holdFile(dir, file), large: file.truncated })
    }
    if (sent.length === 0) throw refuse('invalid', '没有收到文件，请重新选择', 'files')
    const large = sent.find(one => one.large)
    if (large) throw refuse('invalid', `“${plainName(large.name)}”超过 20 MB，请压缩或拆分后再上传`, 'files')
    const kept: object[] = []
    for (const { name: told, path } of sent) {
      const { name, type, picture } = await viewer.evidence({ path, name: told, today: today() })
      const note = { name, type, ...await putFile(dir, picture?.bytes ?? createReadStream(path)) }
      await office.addFile(actor, note)
      kept.push({ ...withKind(note), ...(picture && { taken: picture.taken, width: picture.width, height: picture.height }) })
    }
    return kept
  } finally {
    await Promise.all(sent.map(one => one.drop()))
  }
}

const LARGEST = 20 * 1024 * 1024
const MOST = 20

async function open({ house, request, reply }: Acting, { hash, name, type }: FileNote): Promise<unknown> {
  const kind = kindOfType(type)
  const inline = (kind === 'photo' || kind === 'pdf') && (request.query as Record<string, unknown>)['download'] === undefined
  const { bytes, stream } = await openFile(house.desk.dir, hash)
  return closed(reply)
    .header('content-disposition', disposition(inline, name))
    .header('content-length', bytes)
    .type(kind === 'other' ? 'application/octet-stream' : type)
    .send(stream)
}

async function small({ house, reply }: Acting, { hash, name, type }: FileNote, viewer: Viewer): Promise<unknown> {
  if (kindOfType(type) !== 'photo') throw refuse('missing', `“${name}”不是照片，没有缩略图，请打开或下载来看`)
  const { dir } = house.desk
  const made = await cached(dir, hash, async () => viewer.thumbnail({ path: await findFile(dir, hash), name }))
  return closed(reply).type('image/webp').send(Buffer.from(made))
}

async function words({ house }: Acting, { hash, name, type }: FileNote, viewer: Viewer): Promise<object> {
  const kind = kindOfType(type)
  if (kind !== 'word' && kind !== 'text') throw refuse('missing', `“${name}”不能在这里看文字，请打开或下载来看`)
  const told = await viewer.text({ path: await findFile(house.desk.dir, hash), name }, kind)
  return { text: told.slice(0, ENOUGH), whole: told.length <= ENOUGH }
}

/** Characters of a preview: some fifty pages. */
const ENOUGH = 50_000

/** Whatever a paper holds, in our pages' name nothing of it may run or load. Browsers show PDF nonetheless. */
function closed(reply: Acting['reply']): Acting['reply'] {
  return reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox").header('x-content-type-options', 'nosniff')
}

/** RFC 6266: a name for everyone, and the true one in UTF-8 (RFC 5987). */
export function disposition(inline: boolean, name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`
}

function withKind({ hash, name, type, bytes }: FileNote): object {
  return { hash, name, type, kind: kindOfType(type), bytes }
}
