import type { Line } from '#model/register.ts'
import { accident } from './accident.ts'
import { campaign } from './campaign.ts'
import { inspection } from './inspection.ts'
import { accidentPhrases, campaignPhrases, inspectionPhrases, pilotPhrases, rolloutPhrases, suggestionPhrases, surveyPhrases, tipCardPhrases } from './phrases.ts'
import { pilot } from './pilot.ts'
import { rollout } from './rollout.ts'
import { suggestion } from './suggestion.ts'
import { survey } from './survey.ts'
import { tipCard } from './tip-card.ts'

export const safetyLine: Line = {
  id: 'safety', label: '安全生产', ledgers: [inspection, accident, campaign, pilot, rollout, tipCard, survey, suggestion],
  phrases: [...inspectionPhrases, ...campaignPhrases, ...accidentPhrases, ...pilotPhrases, ...rolloutPhrases, ...tipCardPhrases, ...surveyPhrases, ...suggestionPhrases],
}
