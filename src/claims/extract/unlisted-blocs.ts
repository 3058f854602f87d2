/** Groups of economies that the table of economies does not hold, as newspapers write them. */
export const UNLISTED_BLOC =
  '(?:BRICS|CLMV|Mercosur|OPEC|G7|G20|APEC|RCEP|CPTPP|SADC|COMESA|MENA|CIS|EAC|EAEU|ECOWAS|EFTA|USMCA|NAFTA|AfCFTA|SAARC|CARICOM|OECD|East\\s+African\\s+Community|Eurasian\\s+Economic\\s+Union|Commonwealth\\s+of\\s+Independent\\s+States|Organi[sz]ation\\s+of\\s+(?:the\\s+)?Petroleum[-\\s]+Exporting\\s+Countries|Arab\\s+League|Pacific\\s+Alliance|Visegr[aá]d\\s+Group)';

/** Parts of the world that the table does not hold either; no coast, sea or war is one. */
export const UNLISTED_REGION = String.raw`(?:the\s+(?:Americas|(?:Western\s+)?Balkans|Maghreb|Mashreq|Levant|Arab\s+[Ww]orld|(?:Far|Near)\s+East|Baltics|Nordics|Caucasus|(?:Gulf|Caribbean)(?!\s+(?:of|[Cc]oast|Sea|[Ww]ar|[Ss]tates|[Cc]ountries|[Ii]slands)\b))|Oceania)\b`;
export const REGION_WORDS =
  'americas|balkans|maghreb|mashreq|levant|arab|east|baltics|nordics|caucasus|gulf|caribbean|oceania';

/** A word of each, in small letters: without one of them a text names none. */
export const BLOC_WORDS =
  'brics|clmv|mercosur|opec|g|apec|rcep|cptpp|sadc|comesa|mena|cis|eac|eaeu|ecowas|efta|usmca|nafta|afcfta|saarc|caricom|oecd|community|organization|organisation|eurasian|commonwealth|league|alliance|group';

/** Stands for such a group where a text tells of its own trade. It has no code. */
export const BLOC = '+';
