import { docx, type Block, type Doc } from './docx/write.ts'
import { unzip } from './unzip.ts'

/** The parts of a document that is written, as text. */
export async function writtenParts(doc: Partial<Doc>): Promise<Map<string, string>> {
  const files = await unzip(await docx({ title: '工作总结', blocks: [], ...doc }))
  return new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
}

export async function writtenBody(...blocks: Block[]): Promise<string> {
  return (await writtenParts({ blocks })).get('word/document.xml')!
}

/** The definition of a style. */
export function styleOf(styles: string, id: string): string {
  return styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`))![0]
}
