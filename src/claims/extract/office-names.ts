/** "Ministry of Development, Industry and Foreign Trade", up to its last words. */
const OFFICE =
  /\b(?:Ministry|Minister|Department|Secretariat|Secretary|Directorate|Undersecretar(?:y|iat)|Bureau|Institute|Chamber|Council|Agency|Office|Board|Administration|Commission)\s(?:General\s)?(?:of|for)\s(?:the\s)?(?:[A-Z][a-z]+,?\s(?:and\s|&\s)?)*$/;

/** Does a word of trade only end the name of an office? */
export const isInOfficeName = (left: string): boolean => OFFICE.test(left);
