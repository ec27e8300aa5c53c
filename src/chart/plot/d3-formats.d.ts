declare module "d3-format" {
  export function formatLocale(locale: object): { format(specifier: string): (value: number) => string };
}
declare module "d3-time-format" {
  export function timeFormatLocale(locale: object): { utcFormat(specifier: string): (value: Date) => string };
}
