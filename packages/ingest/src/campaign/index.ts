/** The campaign against our own reading: files spoilt on purpose. */
export { openArchive, type Archive } from './open-archive';
export { runCampaign, type CampaignOptions, type Trial } from './run-campaign';
export { corruptionClasses, type CorruptionClass } from './corruption';
