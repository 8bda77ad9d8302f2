import type { Register } from '#model/register.ts'
import { titleOf } from '#reader/whereabouts.ts'
import { checkOf, heeded } from '../checking.ts'
import { withForm, type Sent } from '../received.ts'
import type { Acting, Route } from '../route.ts'
import { list, object, text } from '../schema.ts'
import type { Viewer } from '../viewing.ts'
import { word } from '../words.ts'
import { checkedSchema, sentCheck } from './checked.ts'
import { disposition } from './files.ts'

const ONE = { files: 1, megabytes: 20 }
const optional = ['union', 'period', 'otherwise', 'others', 'except']

/** A report, pasted or as a file, held against the ledgers: as data, or with comments in Word. */
export function checkRoutes(register: Register, viewer: Viewer): readonly Route[] {
  const asked = { text, union: text, period: text, otherwise: text }
  return [
    {
      id: 'check.text', method: 'POST', url: '/api/check-text', who: 'reader', scope: 'below', body: object({ ...asked, others: list({}) }, optional), answer: checkedSchema,
      say: '拿一段文字与台账核对：不给 union、period 就按文稿自己写明的，文稿没有写明期间就按 otherwise',
      work: c => held(register, c, c.body, word(c.body, 'text', '要核对的文字')),
    },
    {
      id: 'check.file', method: 'POST', url: '/api/check-file', who: 'reader', scope: 'below', upload: true, answer: checkedSchema, say: '拿一份 .docx、.doc、.wps、.rtf 或 .txt 与台账核对',
      work: c => withForm(c, ONE, async ({ files: [file], fields }) => held(register, c, fields, await viewer.paper(file!), file!.name)),
    },
    {
      id: 'check.textDocx', method: 'POST', url: '/api/check-text/docx', who: 'reader', scope: 'below', body: object({ ...asked, except: list(text) }, optional),
      say: '核对一段文字，写成带批注的 Word 文件；except 是不要批注的，写成“规则:位置”',
      work: async c => {
        const { text, found } = await checkOf(register, c, c.body, word(c.body, 'text', '要核对的文字'))
        return sentDocx(c, titleOf(text) ?? '文稿', await plainDocx(text, heeded(found.findings, c.body)))
      },
    },
    {
      id: 'check.fileDocx', method: 'POST', url: '/api/check-file/docx', who: 'reader', scope: 'below', upload: true, say: '核对一份文件，在原文件上加批注；except 同上，写成 JSON',
      work: c => withForm(c, ONE, async ({ files: [file], fields }) => commented(register, c, viewer, file!, fields)),
    },
  ]
}

async function held(register: Register, c: Acting, fields: Acting['body'], given: string, file?: string): Promise<object> {
  const { union, unknownUnion, text, found } = await checkOf(register, c, fields, given, file)
  return { ...await sentCheck(found), text, unionId: union, unknownUnion }
}

async function commented(register: Register, c: Acting, viewer: Viewer, { name, path }: Sent, fields: Acting['body']): Promise<unknown> {
  const { text, found } = await checkOf(register, c, fields, await viewer.paper({ name, path }), name)
  const findings = heeded(found.findings, fields)
  const { commentsOf } = await import('#reports/check/checked-docx.ts')
  const bytes = await viewer.commented({ name, path, comments: commentsOf(findings) })
  return sentDocx(c, name.replace(/\.[^.]*$/, ''), bytes ?? await plainDocx(text, findings))
}

/** What writes .docx is large, and read when the first is asked for. */
async function plainDocx(text: string, findings: Parameters<typeof heeded>[0]): Promise<Uint8Array> {
  const { checkedDocx } = await import('#reports/check/checked-docx.ts')
  return checkedDocx(text, findings)
}

function sentDocx({ reply }: Acting, name: string, bytes: Uint8Array): unknown {
  return reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    .header('content-disposition', disposition(false, `${name}（批注）.docx`))
    .send(Buffer.from(bytes))
}
