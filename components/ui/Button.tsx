import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> & {
  readonly icon?: IconName;
  readonly look?: 'primary' | 'warning' | 'plain' | 'quiet' | 'danger';
  readonly children: ComponentChildren;
};

/** A button with words. It never submits a form. */
export function Button({ icon, look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`button ${look}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label' | 'size'> & {
  readonly icon: IconName;
  /** Its name for the screen reader and the tooltip. */
  readonly label: string;
};

/** A button that shows an icon alone. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
