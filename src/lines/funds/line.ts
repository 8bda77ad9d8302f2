import type { Line } from '#model/register.ts'
import { audit } from './audit.ts'
import { cash } from './cash.ts'
import { levy } from './levy.ts'
import { fundsPhrases } from './phrases.ts'
import { remittance } from './remittance.ts'

export const fundsLine: Line = { id: 'funds', label: '经费', ledgers: [levy, remittance, audit, cash], phrases: fundsPhrases }
