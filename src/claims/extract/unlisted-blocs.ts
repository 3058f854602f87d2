/** Groups of economies that the table of economies does not hold, as newspapers write them. */
export const UNLISTED_BLOC =
  '(?:BRICS|Mercosur|OPEC|G7|G20|APEC|RCEP|CPTPP|SADC|COMESA|MENA|CIS|EAC|EAEU|ECOWAS|EFTA|USMCA|NAFTA|AfCFTA|SAARC|CARICOM|OECD|East\\s+African\\s+Community|Eurasian\\s+Economic\\s+Union|Commonwealth\\s+of\\s+Independent\\s+States|Organi[sz]ation\\s+of\\s+(?:the\\s+)?Petroleum[-\\s]+Exporting\\s+Countries|Arab\\s+League|Pacific\\s+Alliance|Visegr[aá]d\\s+Group)';

/** A word of each, in small letters: without one of them a text names none. */
export const BLOC_WORDS =
  'brics|mercosur|opec|g|apec|rcep|cptpp|sadc|comesa|mena|cis|eac|eaeu|ecowas|efta|usmca|nafta|afcfta|saarc|caricom|oecd|community|organization|organisation|eurasian|commonwealth|league|alliance|group';

/** Stands for such a group where a text tells of its own trade. It has no code. */
export const BLOC = '+';
