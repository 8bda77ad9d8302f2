import type { AnyLedger } from '#model/ledger.ts'
import { doors } from '../../doors.ts'
import type { Page } from '#records/lists/list.ts'
import type { Asked } from '../../sent.ts'

/** Rows that one print may have of a ledger: some forty pages. */
export const PRINTED = 1500

/** All of a ledger that fits, page after page; where that is more than is printed, the first page alone, with its `next`. */
export async function wholeList({ id }: AnyLedger, asked: Asked): Promise<Page> {
  let whole = await doors.list(id, { ...asked, limit: 500 })
  while (whole.next !== undefined && whole.total <= PRINTED) {
    const page = await doors.list(id, { ...asked, limit: 500, after: whole.next })
    whole = { ...page, records: [...whole.records, ...page.records], names: { ...whole.names, ...page.names } }
  }
  return whole
}
