/** The generated documents ask for `graphql-tag`; urql's own tag does the same without the whole parser of graphql-js. */
export { gql as default } from 'urql';
