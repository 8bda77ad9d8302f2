import type { Listing } from '#records/lists/listing.ts'
import type { Acting, Schema } from './route.ts'

const [OPEN, COMMA, CLOSE] = ['{"records":[', ',', '],'].map(text => Buffer.from(text)) as [Buffer, Buffer, Buffer]

/** A page of a ledger as it leaves, each record written by its schema: what is not named there does not leave. */
export async function writtenPage({ house, actor, reply }: Acting, ledger: string, asked: Listing, schema: Schema): Promise<Buffer> {
  const write = (record: object) => Buffer.from(reply.serializeInput(record as Record<string, unknown>, schema) as string)
  const { records, ...rest } = await house.desk.office.listWritten(actor, ledger, asked, { form: schema, write })
  const pieces: Uint8Array[] = [OPEN]
  records.forEach((record, i) => i === 0 ? pieces.push(record) : pieces.push(COMMA, record))
  return Buffer.concat([...pieces, CLOSE, Buffer.from(JSON.stringify(rest).slice(1))])
}
