import type { Day } from '#kit/day.ts'
import { sayPeriod } from '#kit/period.ts'
import { isRefusal, refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Form } from '#model/form.ts'
import { formPaths } from '#model/form-path.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Actor } from '#records/actor.ts'
import type { Listing } from '#records/lists/listing.ts'
import type { Office } from '#records/office.ts'
import { treeOf } from '#records/shape.ts'
import type { FormSource } from './read.ts'

/** Whose paper, which, on which day, and who prints it. */
export type Printing = { office: Office; actor: Actor; ledger: AnyLedger; form: Form; today: Day }

/**
 * What the form of one record is filled from, as far as the actor may see it. With a `reason` the personal numbers that it
 * names are printed in full, and the history of each record whose they are tells of it; else they stay masked.
 */
export async function gatherRecord(printing: Printing, id: string, reason?: string): Promise<FormSource> {
  const { office, actor, ledger, form, today } = printing
  const paths = formPaths(office.register.ledgers, ledger, form)
  const { record, names } = await office.open(actor, ledger.id, id)
  const full = reason !== undefined && paths.some(path => !path.to && isPersonal(path.field)) ? await office.reveal(actor, ledger.id, id, reason) : record
  const union = String(ledger.tree ? id : record.union)
  const behind = new Map<string, LedgerRecord>()
  for (const { name, to } of paths) {
    const referred = name === 'union' ? union : record[name]
    if (!to || typeof referred !== 'string' || behind.has(referred)) continue
    const personal = paths.some(path => path.name === name && path.to && isPersonal(path.field))
    const found = await look(printing, to, referred, personal ? reason : undefined)
    if (found) behind.set(referred, found)
  }
  return { ledgers: office.register.ledgers, ledger, records: [full], names, behind, printing: { union, today } }
}

/** Records that one list form takes: so many papers are signed by hand. */
const MOST = 500

/** What the form of a list is filled from: all records that fit. Refuses more than anyone signs. */
export async function gatherList(printing: Printing, asked: Listing, union: string): Promise<FormSource> {
  const { office, actor, ledger, today } = printing
  const { records, names, total } = await office.list(actor, ledger.id, { ...asked, up: asked.up ?? true, limit: MOST })
  if (total > MOST) throw refuse('invalid', `符合条件的有${total}${ledger.unit}，一张表最多印${MOST}${ledger.unit}，请按期间或工会筛选后再打印`)
  const own = await look(printing, [treeOf(office.register).id], union)
  return {
    ledgers: office.register.ledgers, ledger, records, names: { ...names, ...(own && { [union]: String(own['called']) }) }, behind: new Map(own ? [[union, own]] : []),
    printing: { union, today, ...(asked.period && { period: sayPeriod(asked.period) }), count: `${total}${ledger.unit}` },
  }
}

/** The record that a reference leads to; nothing where it is not the actor's to see. Where it may not be unmasked, its mask is printed. */
async function look({ office, actor }: Printing, ledgers: readonly string[], id: string, reason?: string): Promise<LedgerRecord | undefined> {
  for (const ledger of ledgers) {
    const found = await unlessRefused(office.get(actor, ledger, id))
    if (found) return reason === undefined ? found : await unlessRefused(office.reveal(actor, ledger, id, reason)) ?? found
  }
  return undefined
}

async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch(error => {
    if (!isRefusal(error)) throw error
    return undefined
  })
}
