import type { Line } from '#model/register.ts'
import { appeal } from './appeal.ts'
import { claim } from './claim.ts'
import { consolation } from './consolation.ts'
import { grant } from './grant.ts'
import { household } from './household.ts'
import { mutual } from './mutual.ts'
import { aidPhrases } from './phrases.ts'
import { service } from './service.ts'
import { study } from './study.ts'
import { support } from './support.ts'

export const aidLine: Line = { id: 'aid', label: '帮扶', ledgers: [household, consolation, grant, study, appeal, mutual, claim, support, service], phrases: aidPhrases }
