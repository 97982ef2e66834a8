// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { kubernetes } from "../builders.generated.ts";

export interface KubernetesConfigmapAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
}

export interface KubernetesConfigmapPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
  data?: Yaml;
  source?: ScalarOrList;
  template?: ScalarOrList;
}

export interface KubernetesDeploymentAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
}

export interface KubernetesDeploymentPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
  metadata?: Yaml;
  spec?: Yaml;
  /** Default: `""`. */
  source?: Input<string>;
  /** Default: `""`. */
  template?: Input<string>;
}

export interface KubernetesNamespaceAbsentArgs extends Common {
  name?: Input<string>;
}

export interface KubernetesNamespacePresentArgs extends Common {
  name?: Input<string>;
}

export interface KubernetesNodeLabelAbsentArgs extends Common {
  name?: Input<string>;
  node: ScalarOrList;
}

export interface KubernetesNodeLabelFolderAbsentArgs extends Common {
  name?: Input<string>;
  node: ScalarOrList;
}

export interface KubernetesNodeLabelPresentArgs extends Common {
  name?: Input<string>;
  node: Yaml;
  value: Yaml;
}

export interface KubernetesPodAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
}

export interface KubernetesPodPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
  metadata?: Yaml;
  spec?: Yaml;
  /** Default: `""`. */
  source?: Input<string>;
  /** Default: `""`. */
  template?: Input<string>;
}

export interface KubernetesSecretAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
}

export interface KubernetesSecretPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
  data?: Yaml;
  source?: ScalarOrList;
  template?: ScalarOrList;
}

export interface KubernetesServiceAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
}

export interface KubernetesServicePresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"default"`. */
  namespace?: Input<string>;
  metadata?: Yaml;
  spec?: Yaml;
  /** Default: `""`. */
  source?: Input<string>;
  /** Default: `""`. */
  template?: Input<string>;
}

/** Salt's `kubernetes` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html */
export interface Kubernetes {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.configmap_absent
   */
  configmap_absent(id: Input<string>, args?: KubernetesConfigmapAbsentArgs): State<"kubernetes", KubernetesConfigmapAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.configmap_present
   */
  configmap_present(id: Input<string>, args?: KubernetesConfigmapPresentArgs): State<"kubernetes", KubernetesConfigmapPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.deployment_absent
   */
  deployment_absent(id: Input<string>, args?: KubernetesDeploymentAbsentArgs): State<"kubernetes", KubernetesDeploymentAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.deployment_present
   */
  deployment_present(id: Input<string>, args?: KubernetesDeploymentPresentArgs): State<"kubernetes", KubernetesDeploymentPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.namespace_absent
   */
  namespace_absent(id: Input<string>, args?: KubernetesNamespaceAbsentArgs): State<"kubernetes", KubernetesNamespaceAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.namespace_present
   */
  namespace_present(id: Input<string>, args?: KubernetesNamespacePresentArgs): State<"kubernetes", KubernetesNamespacePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. Required: `node`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.node_label_absent
   */
  node_label_absent(id: Input<string>, args: KubernetesNodeLabelAbsentArgs): State<"kubernetes", KubernetesNodeLabelAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. Required: `node`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.node_label_folder_absent
   */
  node_label_folder_absent(id: Input<string>, args: KubernetesNodeLabelFolderAbsentArgs): State<"kubernetes", KubernetesNodeLabelFolderAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. Required: `node`, `value`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.node_label_present
   */
  node_label_present(id: Input<string>, args: KubernetesNodeLabelPresentArgs): State<"kubernetes", KubernetesNodeLabelPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.pod_absent
   */
  pod_absent(id: Input<string>, args?: KubernetesPodAbsentArgs): State<"kubernetes", KubernetesPodAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.pod_present
   */
  pod_present(id: Input<string>, args?: KubernetesPodPresentArgs): State<"kubernetes", KubernetesPodPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.secret_absent
   */
  secret_absent(id: Input<string>, args?: KubernetesSecretAbsentArgs): State<"kubernetes", KubernetesSecretAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.secret_present
   */
  secret_present(id: Input<string>, args?: KubernetesSecretPresentArgs): State<"kubernetes", KubernetesSecretPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.service_absent
   */
  service_absent(id: Input<string>, args?: KubernetesServiceAbsentArgs): State<"kubernetes", KubernetesServiceAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-kubernetes`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kubernetes.html#salt.states.kubernetes.service_present
   */
  service_present(id: Input<string>, args?: KubernetesServicePresentArgs): State<"kubernetes", KubernetesServicePresentArgs>;
}
