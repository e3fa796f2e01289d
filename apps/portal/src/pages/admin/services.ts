/** The parts that the platform consists of, by the name under which each is asked about itself. */
export const services = [
  'identity',
  'customer',
  'ticket',
  'dispatch',
  'complaint',
  'training',
  'notification',
  'analytics',
] as const;
export type Service = (typeof services)[number];

export const isService = (name: string): name is Service => services.some((each) => each === name);
