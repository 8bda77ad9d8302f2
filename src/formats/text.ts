import { TextDecoder } from 'node:util'
import { refuse } from '#kit/refusal.ts'
import { fileKind, type FileKind } from './file-kind.ts'

/**
 * The text of a plain text or CSV file: UTF-8, UTF-16 with a mark, or GB18030 (which contains GBK and GB 2312).
 * `unreadable` is the sentence for what is no text, where another way out is better than CSV.
 */
export function decodeText(bytes: Uint8Array, unreadable = notText): string {
  const text = decode(decoderFor(bytes, false), bytes, false, unreadable)
  if (text === '') throw refuse('invalid', '文件是空的')
  return text
}

/**
 * The same for a file that comes in pieces; its beginning decides the encoding.
 * A file whose first Chinese character comes later than that is taken for UTF-8, and refused if it is not.
 */
export async function* textChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let beginning: Uint8Array = new Uint8Array()
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    if (decoder) yield decode(decoder, chunk, true)
    else {
      beginning = Buffer.concat([beginning, chunk])
      if (beginning.length < enough) continue
      decoder = decoderFor(beginning, true)
      yield decode(decoder, beginning, true)
    }
  }
  yield decoder ? decode(decoder, new Uint8Array(), false) : decodeText(beginning)
}

/** Bytes wanted before the encoding of a stream is decided. */
const enough = 65_536

/** `more`: bytes follow, so the last character may be cut. */
function decoderFor(bytes: Uint8Array, more: boolean): TextDecoder {
  const kind = fileKind(bytes)
  if (kind) throw refuse('invalid', otherKinds[kind])
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be')
  try {
    strict('utf-8').decode(bytes, { stream: more })
    return strict('utf-8')
  } catch {
    refuseDamagedUtf8(bytes)
    return strict('gb18030')
  }
}

function strict(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true })
}

/**
 * One bad byte in UTF-8 must not turn a whole file into 锟斤拷: most UTF-8 Chinese is also valid GB18030.
 * Chinese in GB18030, read as UTF-8, hardly ever gives a character of three bytes.
 */
function refuseDamagedUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes)
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[\u0800-\uffef]/g)?.length ?? 0
  if (good > bad) throw refuse('invalid', '文件是 UTF-8 编码，但其中有损坏的字符，请重新保存一份再用')
}

function decode(decoder: TextDecoder, bytes: Uint8Array, more: boolean, unreadable = notText): string {
  if (!decoder.encoding.startsWith('utf-16') && bytes.includes(0)) throw refuse('invalid', unreadable)
  try {
    return decoder.decode(bytes, { stream: more })
  } catch {
    throw refuse('invalid', unreadable)
  }
}

const notText = '文件不是文本，或者编码不认识，请用“另存为”存成 UTF-8 编码的 CSV 或文本文件再导入'

const otherKinds: Record<FileKind, string> = {
  excel: '这是 Excel 工作簿，请另存为 CSV 再导入',
  'old-excel': '这是旧版 Excel 工作簿，请另存为 CSV 再导入',
  word: '这是 Word 文档，请把里面的表格另存为 CSV，或把文字另存为文本文件再导入',
  'old-word': '这是旧版 Word 文档，请把里面的表格另存为 CSV，或把文字另存为文本文件再导入',
  slides: '这是演示文稿，请把内容另存为 CSV 或文本文件再导入',
  'old-office': '这是旧版 Office 文件，请另存为 CSV 或文本文件再导入',
  locked: '这是加密的 Office 文件，请去掉密码，另存为 CSV 再导入',
  zip: '这是压缩包，请先解压，再导入里面的 CSV 或文本文件',
  archive: '这是压缩包，请先解压，再导入里面的 CSV 或文本文件',
  pdf: '这是 PDF 文件，请用原来的表格或文档另存为 CSV 或文本文件再导入',
  'rich-text': '这是 RTF 文档，请另存为文本文件再导入',
  image: '这是图片，请录入其中的文字，或用原来的表格另存为 CSV 再导入',
}
