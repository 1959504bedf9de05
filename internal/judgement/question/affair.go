package question

// affairTopics go through the affairs that law gives to a regency or city, one
// after the other, and through what the ordinary indicators of each are called
// by those who do not know their names: citizens, journalists, councillors,
// visitors. The form is that of topicLines; the terms of a line stand for the
// ways in which catalogues write the name.
const affairTopics = affairSchool + affairHealth + affairFamily + affairBuild + affairSafe + affairNature + affairSea + affairFarm + affairTrade + affairVillage + affairOffice
