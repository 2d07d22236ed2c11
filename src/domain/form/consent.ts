/** The consent text in force; a new text gets a new number and is asked for again. Its words stand in `common.ftl`. */
export const consentVersion = 4;
